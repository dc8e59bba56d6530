import {
  type MachineId,
  stateName,
  type StateId,
  statesOf,
  type TransitionRow,
  transitionsOf,
} from '../../spec/index.ts';
import {type Manner, mannerOf} from '../../spec/manner.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import {escaped} from '../escaped.ts';
import {cornersOf, headPath, linePath, type Point, short, shortened} from '../linePath.ts';
import type {Box} from '../svg.ts';
import type {PaperDrawing} from './paperDrawing.ts';

/** What the figure says, and what it leaves to be written. */
export interface FigureLook {
  /** States whose name is to be written in; then no label is given, no hatch and no kind of line either. Null for the whole figure. */
  readonly blank: ReadonlySet<StateId> | null;
  /** Whether a state's gloss stands below its name. */
  readonly glossed: boolean;
}

/** The id of the pattern that fills Full Feature Phase; a document defines it once. */
export const hatchId = 'hatch';

/** The pattern, for the `<defs>` of a document's first picture. */
export const hatch = `<defs><pattern id="${hatchId}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" class="hatching"/></pattern></defs>`;

/** A machine in black on white: failing heads hollow, timers dotted, Full Feature Phase hatched. Inside of an `<svg>`. */
export function machineFigure(
  machine: MachineId,
  drawing: PaperDrawing,
  words: PageWords & TableWords,
  look: FigureLook,
): string {
  const rows = transitionsOf(machine);
  return [
    ...(look.blank === null ? band(drawing, words) : []),
    ...rows.map((row) => edge(row, drawing, look)),
    ...statesOf(machine).map((id) => stateBox(id, drawing, words, look)),
    ...rows.map((row) => label(row, drawing, look)),
  ].join('');
}

/** One line with its head, as the figure draws it and as its legend shows it. */
export function lineOf(points: readonly Point[], head: number, manner: Manner): string {
  const line = linePath(shortened(cornersOf(points, 0.05), head - 1));
  return `<path class="line ${manner}" d="${line}"/><path class="head ${manner}" d="${headPath(points, head)}"/>`;
}

/**
 * What a drawing has for an id of its machine.
 *
 * @throws when the drawing is of another machine
 */
export function placed<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`The drawing has no ${id}: run npm run diagrams.`);
  return found;
}

function band({band: found}: PaperDrawing, words: PageWords): readonly string[] {
  if (found === null) return [];
  return [
    rectOf(found.box, 10, `class="band" fill="url(#${hatchId})"`),
    `<text class="band-name${found.isMirrored === true ? ' start' : ''}" x="${short(found.name.x)}" y="${short(found.name.y + 4.5)}">${escaped(words.fullFeaturePhase)}</text>`,
  ];
}

function edge({id}: TransitionRow, drawing: PaperDrawing, {blank}: FigureLook): string {
  const {points} = placed(drawing.edges[id], id);
  return lineOf(points, drawing.head, blank === null ? mannerOf(id) : 'orderly');
}

function stateBox(id: StateId, drawing: PaperDrawing, words: PageWords, {blank, glossed}: FigureLook): string {
  const box = placed(drawing.states[id], id);
  const frame = rectOf(box, 6, 'class="box"');
  if (blank?.has(id) === true) {
    const left = box.x - box.width / 2;
    return (
      frame +
      `<text class="state id start" x="${short(left + 14)}" y="${short(box.y + 5)}">${id.charAt(0)}</text>` +
      `<path class="rule" d="M${short(left + 28)} ${short(box.y + 9)}H${short(box.x + box.width / 2 - 12)}"/>`
    );
  }
  const gloss = glossed
    ? `<text class="gloss" x="${short(box.x)}" y="${short(box.y + 14)}">${escaped(words.glosses[id])}</text>`
    : '';
  return (
    frame +
    `<text class="state" x="${short(box.x)}" y="${short(box.y + (glossed ? -2 : 5))}"><tspan class="id">${id}</tspan> ${stateName(id)}</text>` +
    gloss
  );
}

function label({id}: TransitionRow, drawing: PaperDrawing, {blank}: FigureLook): string {
  const {label: box} = placed(drawing.edges[id], id);
  if (blank !== null) return rectOf({...box, ...pill}, pill.height / 2, 'class="pill"');
  return `${rectOf(box, 4, 'class="white"')}<text class="label" x="${short(box.x)}" y="${short(box.y + 4.7)}">${id}</text>`;
}

/** Ten millimetres by six, and a little less where a loop leaves no more. */
const pill = {width: 36, height: 22};

function rectOf({x, y, width, height}: Box, radius: number, attributes: string): string {
  return `<rect ${attributes} x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${short(width)}" height="${short(height)}" rx="${String(radius)}"/>`;
}
