import {
  type MachineId,
  specOf,
  type StateId,
  statesOf,
  type TransitionId,
  type TransitionRow,
  transitionsOf,
} from '../spec/index.ts';
import type {PageWords} from '../text/page.ts';
import type {TableWords} from '../text/table.ts';
import {escaped} from './escaped.ts';
import {labelLines} from './mermaid.ts';
import {pictureColours as own} from './pictureColours.ts';
import {byRole, stateLabel} from '../say/labels.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where everything of one diagram stands, in CSS pixels. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly state: (id: StateId) => Box;
  readonly edge: (id: TransitionId) => {readonly points: readonly Point[]; readonly label: Box};
}

/**
 * A laid out machine as an SVG that stands alone as a file and takes a page's colours where it is inlined: states carry
 * `data-state`, edges and their labels `data-transition`, and everything looks at `--diagram-*` custom properties.
 *
 * @param source fingerprint of what the picture was drawn from
 */
export function toSvg(machine: MachineId, words: PageWords & TableWords, geometry: Geometry, source: string): string {
  const {width, height} = geometry;
  const {title, description} = words.machines[machine];
  const [titleId, descriptionId] = [`diagram-${machine}-title`, `diagram-${machine}-description`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
      ` lang="${words.locale}" role="img" aria-labelledby="${titleId} ${descriptionId}" data-source="${source}">`,
    `<title id="${titleId}">${escaped(title)}</title>`,
    `<desc id="${descriptionId}">${escaped(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...transitionsOf(machine).map((row) => edge(row, words, geometry)),
    ...statesOf(machine).map((state) => stateBox(state, words, geometry)),
    ...transitionsOf(machine).map((row) => edgeLabel(row, words, geometry)),
    '</svg>',
    '',
  ].join('\n');
}

/** Everything the picture is made from, positions aside: when it changes, the picture is old. */
export function svgSource(machine: MachineId, words: PageWords & TableWords): string {
  const nowhere = {x: 0, y: 0, width: 0, height: 0};
  const blank = {width: 0, height: 0, state: () => nowhere, edge: () => ({points: [], label: nowhere})};
  return toSvg(machine, words, blank, '');
}

/**
 * Strokes and text sizes are set on groups, so that a page lights an edge with its arrow head by one rule. The
 * fallbacks are for the file on its own.
 */
const style = [
  ".diagram{font:14.5px system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif;max-width:100%;height:auto}",
  `.diagram .paper,.diagram .edge-label rect{fill:var(--diagram-label-surface,${own.raised})}`,
  `.diagram text{fill:var(--diagram-ink,${own.ink});text-anchor:middle}`,
  '.diagram .state{stroke-width:1.5}',
  `.diagram .state rect{fill:var(--diagram-surface,${own.surface});stroke:var(--diagram-line,${own.wire})}`,
  '.diagram .name{font-weight:600}',
  '.diagram .gloss{font-size:13px}',
  `.diagram .edge{fill:none;stroke:var(--diagram-line,${own.wire});stroke-width:1.5;stroke-linejoin:round}`,
  '.diagram .edge-head{stroke-linecap:round}',
  '.diagram .edge-hit{stroke:transparent;stroke-width:14;pointer-events:stroke}',
  '.diagram .edge-label{font-size:13.5px;font-weight:500}',
].join('');

function stateBox(id: StateId, words: PageWords & TableWords, geometry: Geometry): string {
  const {x, y, width, height} = geometry.state(id);
  const [name, gloss] = labelLines(id, words);
  const baseline = gloss === undefined ? y + 5 : y - 3;
  return (
    `<g class="state" data-state="${id}"><title>${escaped(`${stateLabel(id)} · ${words.glosses[id]}`)}</title>` +
    `<rect x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${short(width)}" height="${short(height)}" rx="6"/>` +
    `<text x="${short(x)}" y="${short(baseline)}">${id}<tspan class="name">${escaped(name.slice(id.length))}</tspan></text>` +
    (gloss === undefined ? '' : `<text class="gloss" x="${short(x)}" y="${short(y + 15)}">${escaped(gloss)}</text>`) +
    '</g>'
  );
}

function edge(row: TransitionRow, words: PageWords & TableWords, geometry: Geometry): string {
  const {points} = geometry.edge(row.id);
  const line = linePath(corners(points));
  return (
    `<g class="edge" data-transition="${row.id}"><title>${headline(row, words)}</title>` +
    `<path d="${line}"/><path class="edge-head" d="${headPath(points)}"/><path class="edge-hit" d="${line}"/></g>`
  );
}

function edgeLabel(row: TransitionRow, words: PageWords & TableWords, geometry: Geometry): string {
  const {x, y, width, height} = geometry.edge(row.id).label;
  return (
    `<g class="edge-label" data-transition="${row.id}"><title>${headline(row, words)}</title>` +
    `<rect x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${short(width)}" height="${short(height)}" rx="4"/>` +
    `<text x="${short(x)}" y="${short(y + 5)}">${row.id}</text></g>`
  );
}

/** `M3 · Logout fails`; where the roles' headlines differ and the machine is both roles', both. */
function headline({id, machine}: TransitionRow, words: PageWords & TableWords): string {
  const headlines = specOf(machine).roles.map((role) => byRole(words.transitions[id], role));
  return escaped([id, ...new Set(headlines)].join(' · '));
}

/** The points at which a line of level and upright pieces turns. */
function corners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return (
      before === undefined ||
      after === undefined ||
      !(inLine(before.x, point.x, after.x) || inLine(before.y, point.y, after.y))
    );
  });
}

function inLine(a: number, b: number, c: number): boolean {
  return Math.abs(a - b) < 0.05 && Math.abs(b - c) < 0.05;
}

function linePath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${pair(point)}`;
      if (after === undefined) return `L${pair(point)}`;
      return `L${pair(towards(point, before, cornerRadius))}Q${pair(point)} ${pair(towards(point, after, cornerRadius))}`;
    })
    .join('');
}

const cornerRadius = 8;

/** An open arrow head: it is all stroke, so it takes the colour of its line in every browser. */
function headPath(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const [length, spread] = [7, 4.5];
  const base = towards(tip, before, length, true);
  const across = {x: ((tip.y - base.y) / length) * spread, y: ((base.x - tip.x) / length) * spread};
  const wings = [1, -1].map((side) => pair({x: base.x + side * across.x, y: base.y + side * across.y}));
  return `M${wings.join(`L${pair(tip)} `)}`;
}

/** From one point towards another; by default at most half way, so that two corners share a short piece. */
function towards(from: Point, to: Point, distance: number, beyondMiddle = false): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = beyondMiddle ? distance / length : Math.min(distance / length, 0.5);
  return {x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part};
}

function pair({x, y}: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
