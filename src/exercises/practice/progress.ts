import {type ObjectiveId, objectives} from '../objectives.ts';
import {hintCount, type ItemState, type RoundState} from './round.ts';
import type {Memory} from './schedule.ts';

/** What a device knows of one item. */
export interface ItemProgress {
  /** Whether it was right when last asked. */
  readonly isRight: boolean;
  /** On how many days it was right. */
  readonly rightDays: number;
  /** So that the overview can tell of them without making the exercise. */
  readonly objectives: readonly ObjectiveId[];
  readonly memory: Memory;
}

/** A round that was begun, under its address. */
export interface KeptRound {
  /** As `writePractice` has it, without an item. */
  readonly address: string;
  readonly state: RoundState;
  readonly marks: readonly Mark[];
  /** Its result was seen: the next time it begins anew. */
  readonly isOver: boolean;
}

/** What is known of an item of a round; in an exam nothing before it is handed in. */
export const marks = ['right', 'wrong', 'open'] as const;

export type Mark = (typeof marks)[number];

/** All that is kept on a device. Nothing of it leaves the browser but by the reader's own export. */
export interface Progress {
  readonly items: ReadonlyMap<string, ItemProgress>;
  /** The latest first. */
  readonly rounds: readonly KeptRound[];
}

export const noProgress: Progress = {items: new Map(), rounds: []};

/** Rounds that are kept to be gone on with. */
const mostRounds = 24;

/** Ids are short; what is longer was written by nobody of us. */
const most = {items: 5_000, id: 200, answers: 40, answer: 4_000, stateItems: 60, address: 4_000} as const;

/** In milliseconds. */
export const day = 24 * 60 * 60 * 1000;

/** The progress with a round as it stands now. */
export function withRound(progress: Progress, round: KeptRound): Progress {
  return {...progress, rounds: [round, ...othersThan(progress, round.address)].slice(0, mostRounds)};
}

/** The round of an address as it was left; null where there is none, or it is over. */
export function roundOf(progress: Progress, address: string, count: number): RoundState | null {
  const found = progress.rounds.find((round) => round.address === address);
  return found?.state.length === count && !found.isOver ? found.state : null;
}

function othersThan({rounds}: Progress, address: string): readonly KeptRound[] {
  return rounds.filter((round) => round.address !== address);
}

/** Items that are due, the longest due first. */
export function dueItems({items}: Progress, now: number): readonly string[] {
  return [...items]
    .filter(([, {memory}]) => memory.due <= now)
    .toSorted(([, one], [, other]) => one.memory.due - other.memory.due)
    .map(([id]) => id);
}

/** How many items become due on each of so many days from today; what is overdue is due today. */
export function dueByDay({items}: Progress, now: number, days: number): readonly number[] {
  const found = Array.from({length: days}, () => 0);
  for (const {memory} of items.values()) {
    const ahead = Math.max(0, Math.floor(memory.due / day) - Math.floor(now / day));
    if (ahead < days) found[ahead] = (found[ahead] ?? 0) + 1;
  }
  return found;
}

/** How firmly somebody can do what an objective says. */
export type Firmness = 'notYet' | 'once' | 'holds';

/** What a device knows of an objective. */
export interface ObjectiveProgress {
  readonly firmness: Firmness;
  /** Of its items that were asked, how many were right when last asked. */
  readonly right: number;
  readonly asked: number;
}

/** So many items at least, before an objective is said to hold. */
const enough = 3;

/** Holds: every item of it was right when last asked, at least three were asked, and one was right on two days or more. */
export function objectiveProgress({items}: Progress, objective: ObjectiveId): ObjectiveProgress {
  const asked = [...items.values()].filter((item) => item.objectives.includes(objective));
  const right = asked.filter(({isRight}) => isRight);
  const isKept = right.length >= enough && right.length === asked.length && right.some(({rightDays}) => rightDays > 1);
  const firmness = right.length === 0 ? 'notYet' : isKept ? 'holds' : 'once';
  return {firmness, right: right.length, asked: asked.length};
}

const format = 'iscsi-state-lab practice';

/** As JSON, for the device and for an export alike. */
export function writeProgress({items, rounds}: Progress): string {
  return JSON.stringify({format, version: 1, items: Object.fromEntries(items), rounds});
}

/**
 * Reads what a device kept or somebody imports. Anybody may have written it: what is no progress is left out, item by item.
 *
 * @returns null when it is no progress at all
 */
export function readProgress(text: string): Progress | null {
  const found = parsed(text);
  if (!isRecord(found) || found.format !== format || found.version !== 1) return null;
  const items = isRecord(found.items) ? Object.entries(found.items) : [];
  const rounds = Array.isArray(found.rounds) ? found.rounds : [];
  return {
    items: new Map(
      items
        .slice(0, most.items)
        .filter(([id]) => id.length <= most.id)
        .flatMap(([id, each]) => {
          const read = readItem(each);
          return read === null ? [] : [[id, read] as const];
        }),
    ),
    rounds: rounds
      .slice(0, mostRounds)
      .map(readRound)
      .filter((round) => round !== null),
  };
}

/** Two progresses in one: of each item what was asked last, and of each round the one that stands here. */
export function mergedProgress(here: Progress, other: Progress): Progress {
  const items = new Map(here.items);
  for (const [id, theirs] of other.items) {
    const ours = items.get(id);
    if (ours === undefined || ours.memory.last < theirs.memory.last) items.set(id, theirs);
  }
  const known = new Set(here.rounds.map(({address}) => address));
  const rounds = [...here.rounds, ...other.rounds.filter(({address}) => !known.has(address))];
  return {items, rounds: rounds.slice(0, mostRounds)};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readItem(found: unknown): ItemProgress | null {
  if (!isRecord(found) || typeof found.isRight !== 'boolean' || !isCount(found.rightDays)) return null;
  const memory = readMemory(found.memory);
  const {isRight, rightDays} = found;
  const named: readonly unknown[] = Array.isArray(found.objectives) ? found.objectives : [];
  const known = objectives.filter((objective) => named.includes(objective));
  return memory === null ? null : {isRight, rightDays, objectives: known, memory};
}

function readMemory(found: unknown): Memory | null {
  if (!isRecord(found)) return null;
  const {due, last, stability, difficulty, days, reps, lapses, state} = found;
  if (!isTime(due) || !isTime(last) || !isCount(days) || !isCount(reps) || !isCount(lapses)) return null;
  // What FSRS itself keeps to; it throws beyond.
  if (!isBetween(stability, 0.001, 36_500) || !isBetween(difficulty, 1, 10)) return null;
  if (state !== 1 && state !== 2 && state !== 3) return null;
  return {due, last, stability, difficulty, days, reps, lapses, state};
}

function readRound(found: unknown): KeptRound | null {
  if (!isRecord(found) || typeof found.address !== 'string' || !Array.isArray(found.state)) return null;
  if (found.address.length > most.address || found.state.length > most.stateItems) return null;
  const state = found.state.map(readState);
  const read = state.filter((each) => each !== null);
  // An item that is not read would have the others stand for the wrong ones.
  if (read.length < state.length || read.length === 0) return null;
  const given: readonly unknown[] = Array.isArray(found.marks) ? found.marks : [];
  return {
    address: found.address,
    state: read,
    marks: read.map((_, index) => marks.find((mark) => mark === given[index]) ?? 'open'),
    isOver: found.isOver === true,
  };
}

function readState(found: unknown): ItemState | null {
  if (!isRecord(found) || !Array.isArray(found.answers)) return null;
  const {answers, hints, isFlagged, isSeen} = found;
  if (!isCount(hints) || typeof isFlagged !== 'boolean' || typeof isSeen !== 'boolean') return null;
  const texts = answers
    .slice(0, most.answers)
    .filter((answer): answer is string => typeof answer === 'string' && answer.length <= most.answer);
  return {answers: texts, hints: Math.min(hintCount, hints), isFlagged, isSeen};
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function isCount(found: unknown): found is number {
  return isBetween(found, 0, 1_000_000) && Number.isInteger(found);
}

/** Until the year 2200: later ones no clock of a device gives, and a date beyond its range would throw. */
function isTime(found: unknown): found is number {
  return isBetween(found, 0, 7_258_118_400_000);
}

function isBetween(found: unknown, least: number, greatest: number): found is number {
  return typeof found === 'number' && found >= least && found <= greatest;
}
