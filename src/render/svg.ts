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
import {mannerOf} from '../spec/manner.ts';
import {escaped} from './escaped.ts';
import {cornersOf, headPath, linePath, pair, type Point, short, shortened} from './linePath.ts';
import {labelLines} from './mermaid.ts';
import {pictureColours as own} from './pictureColours.ts';
import {byRole, stateLabel} from '../say/labels.ts';

/** A rectangle by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where everything of one diagram stands, and how large its text is, in CSS pixels. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly text: {readonly state: number; readonly label: number | null};
  /** The length of an arrow's head. */
  readonly head: number;
  /** Whether lines can be pressed, so that they are broad for a pointer and say what they are. */
  readonly answers: boolean;
  /** What stands in a state's box, line by line; it begins with the state's id. */
  readonly lines: (id: StateId) => readonly string[];
  readonly state: (id: StateId) => Box;
  readonly edge: (id: TransitionId) => {
    readonly points: readonly Point[];
    readonly label: Box | null;
    /** The middle of the key that a page may put to the label. */
    readonly key: Point | null;
  };
  /** Full Feature Phase, where the machine has one. Its name ends at its point. */
  readonly band: {readonly box: Box; readonly name: Point | null} | null;
}

/**
 * A laid out machine as an SVG that stands alone as a file and takes a page's colours where it is inlined: states carry
 * `data-state`, edges and their labels `data-transition`, and everything looks at `--diagram-*` custom properties.
 *
 * @param source fingerprint of what the picture was drawn from
 */
export function toSvg(machine: MachineId, words: PageWords & TableWords, geometry: Geometry, source: string): string {
  const {width, height, text} = geometry;
  const {title, description} = words.machines[machine];
  const [titleId, descriptionId] = [`diagram-${machine}-title`, `diagram-${machine}-description`];
  const rows = transitionsOf(machine);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
      ` lang="${words.locale}" role="img" aria-labelledby="${titleId} ${descriptionId}" data-source="${source}">`,
    `<title id="${titleId}">${escaped(title)}</title>`,
    `<desc id="${descriptionId}">${escaped(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...band(words, geometry),
    ...rows.map((row) => edge(row, geometry, geometry.answers ? `<title>${headline(row, words)}</title>` : null)),
    `<g font-size="${text.state}">`,
    ...statesOf(machine).map((state) => stateBox(state, words, geometry)),
    `</g><g font-size="${text.label ?? 0}">`,
    ...rows.map((row) => edgeLabel(row, words, geometry)),
    '</g></svg>',
    '',
  ].join('\n');
}

/** A picture for a card or a row of pictures: ids and lines alone, the same in every language, and no words to be read out. */
export function toMiniature(machine: MachineId, geometry: Geometry, source: string): string {
  const {width, height, text} = geometry;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram miniature" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
      ` font-size="${text.state}" font-weight="700" aria-hidden="true" data-source="${source}">`,
    ...(geometry.band === null ? [] : [rectOf(geometry.band.box, 6, ' class="band"')]),
    ...transitionsOf(machine).map((row) => edge(row, geometry, null)),
    ...statesOf(machine).map((id) => {
      const {x, y} = geometry.state(id);
      const words = `<text x="${short(x)}" y="${short(y + 4.5)}">${id}</text>`;
      return `<g class="state" data-state="${id}">${rectOf(geometry.state(id), 3)}${words}</g>`;
    }),
    '</svg>',
  ].join('');
}

/** Everything the picture is made from, positions aside: when it changes, the picture is old. */
export function svgSource(machine: MachineId, words: PageWords & TableWords): string {
  const nowhere = {x: 0, y: 0, width: 0, height: 0};
  return toSvg(
    machine,
    words,
    {
      width: 0,
      height: 0,
      text: {state: 0, label: 0},
      head: 0,
      answers: true,
      lines: (id) => labelLines(id, words),
      state: () => nowhere,
      edge: () => ({points: [], label: nowhere, key: null}),
      band: {box: nowhere, name: nowhere},
    },
    '',
  );
}

/**
 * Strokes are set on groups, so that a page lights an edge with its arrow head by one rule; what one picture has otherwise
 * than another is in attributes, so that all of them have one style sheet. The fallbacks are for the file on its own.
 */
const style = [
  ".diagram{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace;max-width:100%;height:auto}",
  `.diagram .paper,.diagram .edge-label rect{fill:var(--diagram-label-surface,${own.raised})}`,
  `.diagram .band,.diagram .edge-label .on-band{fill:var(--band,${own.band})}`,
  `.diagram text{fill:var(--diagram-ink,${own.ink});text-anchor:middle}`,
  `.diagram .state rect{fill:var(--diagram-surface,${own.raised});stroke:var(--diagram-line,${own['line-strong']});stroke-width:1.5}`,
  '.diagram .id{font-weight:700}',
  '.diagram .gloss,.diagram .band-name{font:13px system-ui,sans-serif}',
  `.diagram .band-name{fill:var(--ink-soft,${own['ink-soft']});font-weight:600;text-anchor:end}`,
  `.diagram .edge{--diagram-head:var(--diagram-line,${own['line-strong']});fill:none;stroke:var(--diagram-line,${own['line-strong']});stroke-width:1.5;stroke-linejoin:round}`,
  `.diagram .failing{--diagram-head:var(--fail,${own.fail})}`,
  // Round dots, for a dash is our own reading.
  '.diagram .timer path:first-of-type{stroke-dasharray:0 4.5;stroke-linecap:round;stroke-width:2.2}',
  '.diagram .edge-head{fill:var(--diagram-head);stroke:var(--diagram-head)}',
  '.diagram .edge-hit{stroke:transparent;stroke-width:28;pointer-events:stroke}',
  '.diagram .edge-label{font-weight:500}',
].join('');

function band(words: PageWords, {band: found}: Geometry): readonly string[] {
  if (found === null) return [];
  const {box, name} = found;
  const text =
    name === null
      ? ''
      : `<text class="band-name" x="${short(name.x)}" y="${short(name.y + 4.5)}">${escaped(words.fullFeaturePhase)}</text>`;
  return [rectOf(box, 10, ' class="band"') + text];
}

function stateBox(id: StateId, words: PageWords & TableWords, geometry: Geometry): string {
  const box = geometry.state(id);
  const [name = '', gloss] = geometry.lines(id);
  const baseline = box.y + (gloss === undefined ? 5 : -2.5);
  return (
    `<g class="state" data-state="${id}"><title>${escaped(`${stateLabel(id)} · ${words.glosses[id]}`)}</title>` +
    rectOf(box, 6) +
    `<text x="${short(box.x)}" y="${short(baseline)}"><tspan class="id">${id}</tspan>${escaped(name.slice(id.length))}</text>` +
    (gloss === undefined
      ? ''
      : `<text class="gloss" x="${short(box.x)}" y="${short(box.y + 15)}">${escaped(gloss)}</text>`) +
    '</g>'
  );
}

/** The line ends in its head, which is as broad at every width of the line. */
function edge(row: TransitionRow, geometry: Geometry, title: string | null): string {
  const {points} = geometry.edge(row.id);
  const manner = mannerOf(row.id);
  const line = linePath(shortened(cornersOf(points, 0.05), geometry.head - 1));
  return (
    `<g class="edge${manner === 'orderly' ? '' : ` ${manner}`}" data-transition="${row.id}">${title ?? ''}` +
    `<path d="${line}"/><path class="edge-head" d="${headPath(points, geometry.head)}"/>` +
    `${title === null ? '' : `<path class="edge-hit" d="${line}"/>`}</g>`
  );
}

function edgeLabel(row: TransitionRow, words: PageWords & TableWords, {edge: edgeOf, band: phase}: Geometry): string {
  const {label, key} = edgeOf(row.id);
  if (label === null) return '';
  const isOnBand = phase !== null && Math.abs(label.y - phase.box.y) < phase.box.height / 2;
  return (
    `<g class="edge-label" data-transition="${row.id}"${key === null ? '' : ` data-key="${pair(key)}"`}><title>${headline(row, words)}</title>` +
    rectOf(label, label.height / 2, isOnBand ? ' class="on-band"' : '') +
    `<text x="${short(label.x)}" y="${short(label.y + 4.5)}">${row.id}</text></g>`
  );
}

function rectOf({x, y, width, height}: Box, radius: number, attributes = ''): string {
  return `<rect x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${short(width)}" height="${short(height)}" rx="${short(radius)}"${attributes}/>`;
}

/** `M3 · Logout fails`; where the roles' headlines differ and the machine is both roles', both. */
function headline({id, machine}: TransitionRow, words: PageWords & TableWords): string {
  const headlines = specOf(machine).roles.map((role) => byRole(words.transitions[id], role));
  return escaped([id, ...new Set(headlines)].join(' · '));
}
