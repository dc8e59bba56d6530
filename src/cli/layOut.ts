import {readFile} from 'node:fs/promises';
import type {LayoutLoaderDefinition, Mermaid} from 'mermaid';
import type {Browser, Page} from 'playwright-core';
import {toMermaid} from '../render/mermaid.ts';
import {cornersOf, type Point} from '../render/linePath.ts';
import type {Box} from '../render/svg.ts';
import type {MachineId} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import {takeFunctions} from './chromium.ts';

/** Mermaid's font size in a layout. ELK's spacing is fixed at 40 pixels, so larger text means boxes closer together. */
const drawnFontSize = 28;

/** In Mermaid's pixels: closer than this, two points are at one height, or one above the other. */
const slack = 1;

/** A machine as Mermaid and ELK laid it out, in Mermaid's pixels. */
export interface Layout {
  readonly states: readonly (Box & {readonly id: string})[];
  /** With its corners from end to end, and the box of the label. */
  readonly edges: readonly (Box & {readonly id: string; readonly points: readonly Point[]})[];
}

/** A page that can load the packages' own files and nothing else. */
export async function openDrawingBoard(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/') {
      await route.fulfill({contentType: 'text/html', body: '<!doctype html><html><body></body></html>'});
    } else if (/^\/node_modules\/(@mermaid-js|mermaid)\//.test(pathname)) {
      await route.fulfill({
        contentType: 'text/javascript',
        body: await readFile(new URL(`../..${pathname}`, import.meta.url)),
      });
    } else {
      await route.abort();
    }
  });
  await takeFunctions(page);
  await page.goto('http://drawing-board.invalid/');
  return page;
}

/** Has Mermaid parse, measure and lay out a machine's own Mermaid text. */
export async function layOut(board: Page, machine: MachineId, words: Catalogue): Promise<Layout> {
  const task: Task = {
    text: toMermaid(machine, words),
    mermaidFile: '/node_modules/mermaid/dist/mermaid.esm.min.mjs',
    elkFile: '/node_modules/@mermaid-js/layout-elk/dist/mermaid-layout-elk.esm.min.mjs',
    config: {
      startOnLoad: false,
      htmlLabels: false,
      fontFamily: 'system-ui, sans-serif',
      themeVariables: {fontSize: `${drawnFontSize}px`},
      // No label of ours is to be broken.
      flowchart: {wrappingWidth: 10_000},
      layout: 'elk',
      elk: {
        // The order of the text is the order of a life, from top to bottom. Mermaid heeds this here, not in a text.
        cycleBreakingStrategy: 'MODEL_ORDER',
        // The strategy that can let boxes grow.
        nodePlacementStrategy: 'NETWORK_SIMPLEX',
      },
    },
    // A box may grow until its lines run straight.
    growing: {'elk.layered.nodePlacement.networkSimplex.nodeFlexibility': 'NODE_SIZE_WHERE_SPACE_PERMITS'},
  };
  const {states, edges} = await board.evaluate(inPage, task);
  return {states, edges: edges.map((edge) => ({...edge, points: cornersOf(edge.points, slack)}))};
}

interface Task {
  readonly text: string;
  readonly mermaidFile: string;
  readonly elkFile: string;
  readonly config: Parameters<Mermaid['initialize']>[0];
  readonly growing: Readonly<Record<string, string>>;
}

/** Runs in the browser, so it can use nothing from this module. */
async function inPage({text, mermaidFile, elkFile, config, growing}: Task): Promise<Layout> {
  // The casts say what the packages declare: their browser files come without types.
  const {default: mermaid} = (await import(mermaidFile)) as {default: Mermaid};
  const {default: loaders} = (await import(elkFile)) as {default: LayoutLoaderDefinition[]};
  const layouts: Layout[] = [];

  mermaid.registerLayoutLoaders(
    loaders.map((definition) => ({
      ...definition,
      async loader() {
        const algorithm = await definition.loader();
        return {
          async render(data, ...rest) {
            for (const node of data.nodes) {
              // ELK fails when a box with a self-loop may grow.
              const isLooped = data.edges.some(({start, end}) => start === node.id && end === node.id);
              if (!isLooped) Object.assign(node, {layoutOptions: growing});
            }
            await algorithm.render(data, ...rest);
            layouts.push({
              states: data.nodes.map(({id, x = NaN, y = NaN, width = NaN, height = NaN}) => ({
                id,
                x,
                y,
                width,
                height,
              })),
              edges: data.edges.map(({label = '', points = [], x = NaN, y = NaN, width = NaN, height = NaN}) => ({
                id: label,
                points,
                x,
                y,
                width,
                height,
              })),
            });
          },
        };
      },
    })),
  );
  mermaid.initialize(config);
  await mermaid.render('drawing', text);

  const [layout] = layouts;
  if (layout === undefined) throw new Error('Mermaid did not use ELK.');
  return layout;
}

/** One straight piece of a line. */
export interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly isUpright: boolean;
}

/** The pieces between the corners of a line. */
export function piecesOf(corners: readonly Point[]): readonly Piece[] {
  return corners.slice(1).map((to, index) => {
    const from = there(corners[index], 'a corner');
    return {from, to, isUpright: Math.abs(from.x - to.x) < slack};
  });
}

/**
 * What a layout must have.
 *
 * @throws when Mermaid left it out
 */
export function there<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`Mermaid left out ${name}.`);
  return found;
}
