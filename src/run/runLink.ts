import {type Position, startOf} from '../machine/index.ts';
import {
  type ClauseRow,
  clausesOf,
  type EventId,
  families,
  type FamilyId,
  familyOf,
  type MachineId,
  type Role,
  roles,
} from '../spec/index.ts';
import {type LinkRefusal, memoLinks, type ReadHead, type ReadStep, writeLink} from './linkText.ts';
import {startPositions, writeStart} from './positions.ts';
import {play, type Played, type Run, type Step} from './run.ts';
import {shorten} from './shorten.ts';
import {reasonFor, whyIllegal, type WhyNot} from './whyNot.ts';

/**
 * The text of a run, as it stands in a link: `1~cleanup~target~R1~M2-csmE-1~M3-csmE-3`.
 * Version, family, role, start state, then one clause a step (its address without the role); where a clause has several
 * events, the event follows after a dot: `T17-b.transportReset`. No index into the table is used, so rows can move.
 */
export function writeRun({start, steps}: Run): string {
  const {machine, role} = start;
  return writeLink(
    [familyOf(machine), role, writeStart(start)],
    steps.map((step) => writeStep(machine, role, step)),
  );
}

/** Why a link was not played, or not to its end. `found` is the reader's own text, shortened. */
export type Refusal = LinkRefusal<WhyNot> | HeadRefusal;

type HeadRefusal =
  | {readonly kind: 'family'; readonly found: string; readonly expected: FamilyId}
  | {readonly kind: 'role'; readonly found: string}
  | {readonly kind: 'state'; readonly found: string};

/** A link as far as it could be read: the run that is possible, and why it stops there. */
export interface ReadRun {
  readonly run: Run;
  readonly played: readonly Played[];
  readonly refusal: Refusal | null;
}

/**
 * Reads a run from a link that anybody may have written. What cannot be read or played ends the run there.
 *
 * @param text the link's text, or null when there is none
 * @param family the machine family that the page shows
 */
export function readRun(text: string | null, family: FamilyId): ReadRun {
  return memoRuns(family)(text);
}

/** Reads one run after another, as a simulator does: a run is played only from where it parts with the one before it. */
export function memoRuns(family: FamilyId): (text: string | null) => ReadRun {
  const {initiator, target} = families[family];
  const plain = startOf(initiator, 'initiator');
  return memoLinks({
    headLength: 3,
    start: plain,
    readHead: ([foundFamily = '', foundRole = '', foundStart = '']): ReadHead<Position, HeadRefusal> => {
      if (foundFamily !== family)
        return {start: plain, refusal: {kind: 'family', found: shorten(foundFamily), expected: family}};
      const role = roles.find((known) => known === foundRole);
      if (role === undefined) return {start: plain, refusal: {kind: 'role', found: shorten(foundRole)}};
      const machine = role === 'initiator' ? initiator : target;
      const start = startPositions(machine, role).find((position) => writeStart(position) === foundStart);
      return start === undefined
        ? {start: startOf(machine, role), refusal: {kind: 'state', found: shorten(foundStart)}}
        : {start, refusal: null};
    },
    playToken: (start, before: Played | null, token) => playToken(before?.to ?? start, token),
    readingOf: (start, played, refusal): ReadRun => {
      const steps = played.map(({clause, event}) => ({clause: clause.id, event}));
      return {run: {start, steps}, played, refusal};
    },
  });
}

function playToken(position: Position, token: string): ReadStep<Played, WhyNot> {
  const found = readStep(position.machine, position.role, token);
  if (found === null) return {whyNot: whyIllegal(position, token.split('-', 1).join())};
  const step = play(position, found.clause, found.event);
  return step === null ? {whyNot: reasonFor(position, found.clause)} : {step};
}

function writeStep(machine: MachineId, role: Role, {clause: id, event}: Step): string {
  const clause = clausesOf(machine, role).find((row) => row.id === id);
  if (clause === undefined) throw new Error(`${id} is no clause of ${machine} for the ${role}`);
  return tokenOf(clause, event);
}

function readStep(machine: MachineId, role: Role, token: string): {clause: ClauseRow; event: EventId} | null {
  for (const clause of clausesOf(machine, role)) {
    if (token === clauseToken(clause)) return {clause, event: clause.events[0]};
    const event = clause.events.find((candidate) => token === tokenOf(clause, candidate));
    if (event !== undefined) return {clause, event};
  }
  return null;
}

/** `T15-a`, `M3-csmE-2`: a clause's address without its role, which the run names once. */
function clauseToken({transition, means, key}: ClauseRow): string {
  return [transition, ...(means === null ? [] : [means]), key].join('-');
}

function tokenOf(clause: ClauseRow, event: EventId): string {
  return clause.events.length === 1 ? clauseToken(clause) : `${clauseToken(clause)}.${event}`;
}
