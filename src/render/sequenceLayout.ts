import {type Role, roles} from '../spec/index.ts';
import type {Actor} from '../lab/world/action.ts';
import type {LabWords} from '../say/lab.ts';
import type {Arrow, Band, Sequence} from '../lab/run/sequence.ts';
import {arrowText, disturbance, expiry, moveLines} from '../say/sequence.ts';
import {widthOf, wrap} from './wrap.ts';

/** A block of lines of text, by its outer edges. */
export interface TextBox {
  readonly kind: 'label' | 'note';
  readonly step: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** An arrow as drawn; a lost one ends in a cross before its end. */
export interface Line {
  readonly arrow: Arrow;
  readonly step: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where everything of a sequence diagram stands. */
export interface SequenceLayout {
  readonly height: number;
  /** Top of each step's band, for its number and rule. */
  readonly bands: readonly {readonly step: number; readonly top: number}[];
  readonly boxes: readonly TextBox[];
  readonly lines: readonly Line[];
}

/** Wide enough for a state's name in each margin, narrow enough for a phone. */
export const sequenceWidth = 452;

export const lifeline: Readonly<Record<Actor, number>> = {initiator: 150, wire: 228, target: 306};
const margin: Readonly<Record<Role, {readonly left: number; readonly width: number}>> = {
  initiator: {left: 24, width: 121},
  target: {left: 313, width: 136},
};
/** A PDU or what the network did, in the middle. */
export const label = {width: 280, size: 12.5, leading: 15};
/** Moves and timers, in the margin of their side. */
export const note = {size: 12.5, leading: 15};
const top = 40;

/** A label that is too long for a line breaks between a PDU's name and its fields first. */
const beforeFields = /(?<=^[^(（]*?)\s*(?=[(（])/;

/** Works out where everything stands: one band a step, so that no two texts can meet. */
export function layOutSequence(words: LabWords, sequence: Sequence): SequenceLayout {
  const bands: {step: number; top: number}[] = [];
  const boxes: TextBox[] = [];
  const lines: Line[] = [];
  /** Where an arrow leaves its sender. */
  const starts = new Map<Arrow, number>();
  let y = top;

  const put = (kind: TextBox['kind'], step: number, lines: readonly string[], place: {left: number; width: number}) => {
    const {leading} = kind === 'label' ? label : note;
    const height = lines.length * leading + 4;
    boxes.push({kind, step, top: y, height, lines, ...place});
    return height;
  };
  const putLabel = (step: number, text: string) => {
    const fits = widthOf(text, label.size) <= label.width;
    const said = (fits ? [text] : text.split(beforeFields)).flatMap((part) => wrap(part, label.width, label.size));
    const width = Math.max(...said.map((line) => widthOf(line, label.size))) + 8;
    y += put('label', step, said, {left: sequenceWidth / 2 - width / 2, width});
  };
  /** A slanted line from where it was sent, if that was not just before; a lost one does not get to its end. */
  const end = (arrow: Arrow, step: number) => {
    putLabel(step, arrowText(words, arrow, sequence.settings));
    const [x1, x2] = [lifeline[arrow.from], lifeline[arrow.to]];
    const isNear = arrow.ended !== null && arrow.ended <= arrow.sent + 1;
    const y1 = isNear ? y : (starts.get(arrow) ?? y);
    const reach = arrow.fate === 'lost' || arrow.fate === 'inFlight' ? 0.6 : 1;
    lines.push({arrow, step, x1, y1, x2: x1 + (x2 - x1) * reach, y2: y + 7});
    y += 13;
  };

  for (const band of sequence.bands) {
    const {step, ended, sent} = band;
    bands.push({step, top: y});
    y += 6;
    const disturbed = disturbance(words, band);
    if (disturbed !== null) putLabel(step, disturbed);
    for (const arrow of ended) if (arrow.fate !== 'unread') end(arrow, step);
    y += Math.max(0, ...roles.map((side) => putNotes(words, band, side, put)));
    for (const arrow of sent) starts.set(arrow, y);
    for (const arrow of ended) if (arrow.fate === 'unread') end(arrow, step);
    y += 6;
  }
  for (const arrow of sequence.inFlight) end(arrow, sequence.bands.length);
  return {height: y + 6, bands, boxes, lines};
}

function putNotes(
  words: LabWords,
  band: Band,
  side: Role,
  put: (kind: 'note', step: number, lines: readonly string[], place: {left: number; width: number}) => number,
): number {
  const expired = expiry(words, band, side);
  const said = [...(expired === null ? [] : [expired]), ...band.moves[side].flatMap((move) => moveLines(words, move))];
  const lines = said.flatMap((text) => wrap(text, margin[side].width, note.size));
  return lines.length === 0 ? 0 : put('note', band.step, lines, margin[side]);
}
