import {eventText, stateLabel} from './labels.ts';
import type {Role} from '../spec/index.ts';
import {isDisturbance} from '../lab/world/action.ts';
import type {Move} from '../lab/world/effects.ts';
import {type LabWords, sayClause, sayPdu} from './lab.ts';
import {type Arrow, arrowsIn, type Band, type Sequence} from '../lab/run/sequence.ts';
import type {Settings} from '../lab/world/world.ts';

/** A move, short enough for the margin of a diagram: `CID 1 (a) · T15 c)`, then `S8 CLEANUP_WAIT`. */
export function moveLines(words: LabWords, move: Move): readonly [what: string, where: string] {
  const {of} = move;
  const machine =
    of.kind === 'session'
      ? `TSIH ${of.tsih}`
      : of.cid === null
        ? words.lab.wire(of.wire)
        : `CID ${of.cid} (${of.wire})`;
  return [`${machine} · ${sayClause(words, move)}`, stateLabel(move.to.state)];
}

/** A PDU with its wire's letter, its fields, and what became of it when it did not simply arrive at once. */
export function arrowText(words: LabWords, arrow: Arrow, settings: Settings): string {
  const {lab} = words;
  const remarks = [sentEarlier(words, arrow), fateOf(words, arrow)].filter((remark) => remark !== null);
  return [`${arrow.wire} · ${sayPdu(words, arrow.pdu, settings)}`, ...remarks.map(lab.sequence.remark)].join('');
}

/** What the network did in this step, or null. */
export function disturbance({lab}: LabWords, {action}: Band): string | null {
  return isDisturbance(action) ? lab.sequence.disturbed[action.do](lab.wire(action.wire)) : null;
}

/** The time that ran out at a side in this step, or null. */
export function expiry({lab, table}: LabWords, {action}: Band, side: Role): string | null {
  if (action.do === 'timeout' && action.side === side) return `${action.wire} · ${lab.timers[action.timer]}`;
  return action.do === 'sessionTimeout' && action.side === side ? eventText(table, 'sessionStateTimedOut', side) : null;
}

/** What a screen reader says in place of the picture. */
export function sequenceDescription({lab}: LabWords, sequence: Sequence): string {
  return lab.sequence.description({steps: sequence.bands.length, pdus: arrowsIn(sequence).length});
}

/** Said where something else happened between the sending and the end. */
function sentEarlier({lab}: LabWords, {sent, ended}: Arrow): string | null {
  return ended !== null && ended > sent + 1 ? lab.sequence.sentIn(sent) : null;
}

function fateOf({lab}: LabWords, {fate}: Arrow): string | null {
  const say = lab.sequence;
  switch (fate) {
    case 'arrived':
      return null;
    case 'ignored':
      return say.ignored;
    case 'lost':
      return say.lost;
    case 'unread':
      return say.unread;
    case 'inFlight':
      return say.inFlight;
  }
}
