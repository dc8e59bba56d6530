import {type Role, roles} from '../spec/index.ts';
import type {Actor} from '../lab/world/action.ts';
import type {LabWords} from '../say/lab.ts';
import type {Arrow, Band, Sequence} from '../lab/run/sequence.ts';
import {arrowText, disturbance, expiry, moveLines} from '../say/sequence.ts';
import {widthOf, wrap} from './wrap.ts';

/** A block of lines of text, by its outer edges. */
export interface TextBox {
  /** A note is a move or a timer of the end beside whose lifeline it stands; a label is in the middle. */
  readonly kind: 'label' | Role;
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

/** The row of a step. */
export interface Row {
  readonly step: number;
  readonly top: number;
  readonly height: number;
}

/** Where everything of a sequence diagram stands. */
export interface SequenceLayout {
  readonly width: number;
  readonly height: number;
  readonly lifeline: Readonly<Record<Actor, number>>;
  readonly bands: readonly Row[];
  readonly boxes: readonly TextBox[];
  readonly lines: readonly Line[];
}

/** No narrower: a telephone has so much, and a transition with the state it leads to needs as much. */
export const leastSequenceWidth = 280;

/** Text is never scaled: a picture is laid out for the width that it is shown in. */
const textSize = 12.5;
export const leading = 16;

/** For the numbers of the steps. */
const numbers = 28;
const top = 34;

/** A label that is too long for a line breaks between a PDU's name and its fields first. */
const beforeFields = /(?<=^[^(（]*?)\s*(?=[(（])/;

/**
 * Works out where everything stands: one band a step, so that no two texts can meet. The lifelines stand at both edges,
 * and between them what travels, and beside each what it does to its end.
 */
export function layOutSequence(words: LabWords, sequence: Sequence, width: number): SequenceLayout {
  const [initiator, target] = [numbers + 4, width - 10];
  const lifeline = {initiator, wire: (initiator + target) / 2, target};
  const room = target - initiator - 16;
  const bands: Row[] = [];
  const boxes: TextBox[] = [];
  const lines: Line[] = [];
  /** Where an arrow leaves its sender. */
  const starts = new Map<Arrow, number>();
  let y = top;

  const put = (kind: TextBox['kind'], step: number, said: readonly string[]) => {
    const wide = Math.max(...said.map((line) => widthOf(line, textSize))) + 8;
    const left = kind === 'label' ? lifeline.wire - wide / 2 : kind === 'initiator' ? initiator + 5 : target - 5 - wide;
    const height = said.length * leading + 2;
    boxes.push({kind, step, left, top: y, width: wide, height, lines: said});
    y += height;
  };
  const putLabel = (step: number, text: string) => {
    const fits = widthOf(text, textSize) <= room;
    put(
      'label',
      step,
      (fits ? [text] : text.split(beforeFields)).flatMap((part) => wrap(part, room, textSize)),
    );
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
    const from = y;
    y += 6;
    const disturbed = disturbance(words, band);
    if (disturbed !== null) putLabel(step, disturbed);
    for (const arrow of ended) if (arrow.fate !== 'unread') end(arrow, step);
    for (const side of roles) {
      const said = notesOf(words, band, side, room);
      if (said.length > 0) put(side, step, said);
    }
    for (const arrow of sent) starts.set(arrow, y);
    for (const arrow of ended) if (arrow.fate === 'unread') end(arrow, step);
    // A step that shows nothing yet keeps room for its number.
    y = Math.max(y + 6, from + leading + 8);
    bands.push({step, top: from, height: y - from});
  }
  for (const arrow of sequence.inFlight) end(arrow, sequence.bands.length);
  return {width, height: y + 6, lifeline, bands, boxes, lines};
}

/** A move stands in one line where there is room, else the state that it leads to has a line of its own. */
function notesOf(words: LabWords, band: Band, side: Role, room: number): readonly string[] {
  const expired = expiry(words, band, side);
  return [
    ...(expired === null ? [] : [expired]),
    ...band.moves[side].flatMap((move) => {
      const [what, where] = moveLines(words, move);
      const whole = `${what} → ${where}`;
      return widthOf(whole, textSize) <= room ? [whole] : [what, `→ ${where}`];
    }),
  ].flatMap((text) => wrap(text, room, textSize));
}
