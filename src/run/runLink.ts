import {type Position, startOf} from '../machine/index.ts';
import {
  type ClauseRow,
  clausesOf,
  type EventId,
  families,
  type FamilyId,
  familyOf,
  type MachineId,
  type Means,
  type Role,
  roles,
  specOf,
  type StateId,
  statesOf,
} from '../spec/index.ts';
import {freshRun, play, type Played, type Run, type Step} from './run.ts';
import {shorten} from './shorten.ts';
import {whyIllegal, whyNot, type WhyNot} from './whyNot.ts';

/**
 * The text of a run, as it stands in a link: `1~cleanup~target~R1~M2-csmE-1~M3-csmE-3`.
 * Version, family, role, start state, then one clause a step (its address without the role); where a clause has several
 * events, the event follows after a dot: `T17-b.transportReset`. No index into the table is used, so rows can move.
 */
const version = '1';

/** Version, family, role and start stand before the steps. */
const headLength = 4;

/** Longer runs are cut: nobody reads them, and a hostile link must not make the page work. */
export const stepLimit = 500;

/** Why a link was not played, or not to its end. `found` is the reader's own text, shortened. */
export type Refusal =
  | {readonly kind: 'version'; readonly version: string}
  | {readonly kind: 'family'; readonly found: string; readonly expected: FamilyId}
  | {readonly kind: 'role'; readonly found: string}
  | {readonly kind: 'state'; readonly found: string}
  | {readonly kind: 'unknownStep'; readonly number: number; readonly found: string}
  | {readonly kind: 'impossibleStep'; readonly number: number; readonly found: string; readonly reason: WhyNot}
  | {readonly kind: 'tooLong'; readonly limit: number};

/** A link as far as it could be read: the run that is possible, and why it stops there. */
export interface ReadRun {
  readonly run: Run;
  readonly played: readonly Played[];
  readonly refusal: Refusal | null;
}

/** The text of a run for a link; `readRun` gives the same run back. */
export function writeRun({start, steps}: Run): string {
  const {machine, role} = start;
  return [
    version,
    familyOf(machine),
    role,
    writeStart(start),
    ...steps.map((step) => writeStep(machine, role, step)),
  ].join('~');
}

/**
 * Reads a run from a link that anybody may have written. What cannot be read or played ends the run there.
 *
 * @param text the link's text, or null when there is none
 * @param family the machine family that the page shows
 */
export function readRun(text: string | null, family: FamilyId): ReadRun {
  return readAfter(null, text, family);
}

/**
 * Reads one run after another, as a simulator does. A run is played only from where it parts with the one before it, so
 * the 500th step costs no more than the first.
 */
export function memoRuns(family: FamilyId): (text: string | null) => ReadRun {
  let before: Before | null = null;
  return (text) => {
    if (before?.text !== text) before = {text, read: readAfter(before, text, family)};
    return before.read;
  };
}

/** A run of the same family that was read before. */
interface Before {
  readonly text: string | null;
  readonly read: ReadRun;
}

function readAfter(before: Before | null, text: string | null, family: FamilyId): ReadRun {
  const fresh = (role: Role, refusal: Refusal | null): ReadRun => ({
    run: freshRun(families[family][role], role),
    played: [],
    refusal,
  });
  if (text === null || text === '') return fresh('initiator', null);

  const [foundVersion = '', foundFamily = '', foundRole = '', foundStart = '', ...tokens] = tokensOf(text);
  if (foundVersion !== version) return fresh('initiator', {kind: 'version', version: shorten(foundVersion)});
  if (foundFamily !== family)
    return fresh('initiator', {kind: 'family', found: shorten(foundFamily), expected: family});
  const role = roles.find((known) => known === foundRole);
  if (role === undefined) return fresh('initiator', {kind: 'role', found: shorten(foundRole)});
  const machine = families[family][role];
  const start = startPositions(machine, role).find((position) => writeStart(position) === foundStart);
  if (start === undefined) return fresh(role, {kind: 'state', found: shorten(foundStart)});
  return readSteps(start, tokens, before?.read ?? null, before === null ? 0 : stepsShared(before, text));
}

/** One token more than allowed shows that there are too many; the rest is not even split. */
function tokensOf(text: string): readonly string[] {
  return text.split('~', headLength + stepLimit + 1);
}

/** How many played steps of the run before this text begins with, word for word. */
function stepsShared({text: textBefore, read}: Before, text: string): number {
  const tokens = tokensOf(text);
  const tokensBefore = tokensOf(textBefore ?? '');
  const parting = tokens.findIndex((token, index) => token !== tokensBefore[index]);
  const shared = parting === -1 ? tokens.length : parting;
  return Math.max(0, Math.min(shared - headLength, read.played.length));
}

/** Every position a run may start from: each state, and R2 once for each means. */
export function startPositions(machine: MachineId, role: Role): readonly Position[] {
  const key = `${machine} ${role}` as const;
  return (starts[key] ??= findStarts(machine, role));
}

/** Found once: they are asked for at every step of a run. */
const starts: Partial<Record<`${MachineId} ${Role}`, readonly Position[]>> = {};

function findStarts(machine: MachineId, role: Role): readonly Position[] {
  const {meansHeldIn} = specOf(machine);
  const start = startOf(machine, role);
  return statesOf(machine).flatMap((state): Position[] =>
    state === meansHeldIn
      ? meansOf(machine, state).map((means) => ({machine, role, state, means}))
      : [{...start, state}],
  );
}

/** The first `known` steps were played before and are taken over. */
function readSteps(start: Position, tokens: readonly string[], before: ReadRun | null, known: number): ReadRun {
  const {machine, role} = start;
  const steps: Step[] = before?.run.steps.slice(0, known) ?? [];
  const played: Played[] = before?.played.slice(0, known) ?? [];
  const stop = (refusal: Refusal | null): ReadRun => ({run: {start, steps}, played, refusal});
  let position = played.at(-1)?.to ?? start;
  for (const [index, token] of tokens.entries()) {
    if (index < known) continue;
    const number = index + 1;
    if (number > stepLimit) return stop({kind: 'tooLong', limit: stepLimit});
    const found = readStep(machine, role, token);
    if (found === null) {
      const illegal = whyIllegal(position, token.split('-', 1).join());
      return stop(
        illegal === null
          ? {kind: 'unknownStep', number, found: shorten(token)}
          : {kind: 'impossibleStep', number, found: shorten(token), reason: illegal},
      );
    }
    const next = play(position, found.clause, found.event);
    if (next === null) {
      const reason = whyNot(position, found.clause);
      if (reason === null) throw new Error(`${token} has no reason to be refused, yet the machine refuses it`);
      return stop({kind: 'impossibleStep', number, found: shorten(token), reason});
    }
    steps.push({clause: found.clause.id, event: found.event});
    played.push(next);
    position = next.to;
  }
  return stop(null);
}

/** A start position as it stands in a link: `R1`, `R2-csmE`. */
export function writeStart({state, means}: Position): string {
  return means === null ? state : `${state}-${means}`;
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

function meansOf(machine: MachineId, state: StateId): readonly Means[] {
  const means = clausesOf(machine).flatMap((clause) =>
    clause.from === state && clause.means !== null ? [clause.means] : [],
  );
  return [...new Set(means)];
}
