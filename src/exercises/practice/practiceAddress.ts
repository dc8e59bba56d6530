import {shorten} from '../../run/shorten.ts';

/** Learn: hints, and a reason at each miss. Exam: one submit, no hints. Review: what is due on this device. */
export const modes = ['learn', 'exam', 'review'] as const;

export type Mode = (typeof modes)[number];

/** How many items a round has. */
export const counts = {least: 1, most: 40, usual: 12} as const;

/** Seeds can be read aloud: four figures are usual, nine are the most. */
const mostSeed = 999_999_999;

/** Which items a round has: so many of a set, in an order that the seed decides, or those that are named. */
export type ItemChoice =
  | {readonly kind: 'set'; readonly set: string; readonly seed: number; readonly count: number}
  | {readonly kind: 'items'; readonly items: readonly string[]}
  /** What is due on this device: the same address is another round tomorrow, or for somebody else. */
  | {readonly kind: 'due'};

export interface RoundAddress {
  readonly choice: ItemChoice;
  readonly mode: Mode;
}

/** What the page shows. */
export type PracticePlace =
  | {readonly kind: 'overview'}
  /** Where a trainer checks a code and reads the answers of a class. */
  | {readonly kind: 'trainer'}
  /** An item of a round, from 0. */
  | {readonly kind: 'round'; readonly round: RoundAddress; readonly at: number}
  /** A round that is over, with its answers: who has this address sees the same. */
  | {readonly kind: 'result'; readonly round: RoundAddress; readonly answers: readonly string[]}
  /** The trainer's sheet: the same items with their answers. */
  | {readonly kind: 'key'; readonly round: RoundAddress};

/** What is wrong with an address; what was not wrong is used all the same. `found` is the reader's own text, shortened. */
export type AddressFault =
  | {readonly kind: 'set'; readonly found: string}
  | {readonly kind: 'items'; readonly found: string}
  | {readonly kind: 'seed'; readonly found: string; readonly used: number}
  | {readonly kind: 'count'; readonly found: string; readonly used: number; readonly most: number}
  | {readonly kind: 'mode'; readonly found: string; readonly used: Mode};

export interface ReadPlace {
  readonly place: PracticePlace;
  readonly faults: readonly AddressFault[];
}

/** What an address may name. */
export interface KnownNames {
  readonly isSet: (name: string) => boolean;
  readonly isItem: (name: string) => boolean;
}

/**
 * Reads the query of an address that anybody may have written: `?set=cleanup&seed=4711&n=12&mode=exam&at=3`.
 *
 * @param query its names and values, the last where a name comes twice
 * @returns a place in any case, and what could not be used of the address
 */
export function readPractice(query: ReadonlyMap<string, string>, known: KnownNames): ReadPlace {
  if (query.has('trainer')) return {place: {kind: 'trainer'}, faults: []};
  const faults: AddressFault[] = [];
  const mode = modeIn(query.get('mode'), faults);
  const choice = choiceIn(query, mode, known, faults);
  if (choice === null) return {place: {kind: 'overview'}, faults};
  const round = {choice, mode};
  if (query.has('key') && choice.kind !== 'due') return {place: {kind: 'key', round}, faults};
  const answers = query.get('a');
  if (answers !== undefined && choice.kind !== 'due')
    return {place: {kind: 'result', round, answers: readAnswers(answers)}, faults};
  const at = query.get('at') ?? '';
  return {place: {kind: 'round', round, at: /^[1-9]\d?$/.test(at) ? Number(at) - 1 : 0}, faults};
}

function modeIn(found: string | undefined, faults: AddressFault[]): Mode {
  const mode = modes.find((each) => each === found);
  if (mode === undefined && found !== undefined) faults.push({kind: 'mode', found: shorten(found), used: 'learn'});
  return mode ?? 'learn';
}

function choiceIn(
  query: ReadonlyMap<string, string>,
  mode: Mode,
  known: KnownNames,
  faults: AddressFault[],
): ItemChoice | null {
  const named = query.get('items');
  if (named !== undefined) {
    const items = named.split(',').filter((each, index, all) => all.indexOf(each) === index);
    const strange = items.filter((each) => !known.isItem(each));
    if (strange[0] !== undefined) faults.push({kind: 'items', found: shorten(strange[0])});
    const kept = items.filter(known.isItem).slice(0, counts.most);
    return kept.length === 0 ? null : {kind: 'items', items: kept};
  }
  const set = query.get('set');
  if (set === undefined) return mode === 'review' ? {kind: 'due'} : null;
  if (!known.isSet(set)) {
    faults.push({kind: 'set', found: shorten(set)});
    return null;
  }
  return {kind: 'set', set, seed: seedIn(query.get('seed'), faults), count: countIn(query.get('n'), faults)};
}

function seedIn(found: string | undefined, faults: AddressFault[]): number {
  if (found === undefined) return 1;
  if (/^\d{1,9}$/.test(found)) return Number(found);
  faults.push({kind: 'seed', found: shorten(found), used: 1});
  return 1;
}

function countIn(found: string | undefined, faults: AddressFault[]): number {
  if (found === undefined) return counts.usual;
  const number = /^\d{1,6}$/.test(found) ? Number(found) : NaN;
  if (number >= counts.least && number <= counts.most) return number;
  const used = number > counts.most ? counts.most : counts.usual;
  faults.push({kind: 'count', found: shorten(found), used, most: counts.most});
  return used;
}

/** A seed that a field holds, or null where it is none. */
export function seedOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) && Number(text) <= mostSeed ? Number(text) : null;
}

/** The query of a place, `?` included; empty for the overview. */
export function writePractice(place: PracticePlace): string {
  switch (place.kind) {
    case 'overview':
      return '';
    case 'trainer':
      return '?trainer';
    case 'key':
      return `?${writeRound(place.round)}&key`;
    case 'result':
      return `?${writeRound(place.round)}&a=${writeAnswers(place.answers)}`;
    case 'round':
      return `?${writeRound(place.round)}${place.at === 0 ? '' : `&at=${String(place.at + 1)}`}`;
  }
}

function writeRound({choice, mode}: RoundAddress): string {
  const parts = [...choiceParts(choice), ...(mode === 'learn' ? [] : [`mode=${mode}`])];
  return parts.join('&');
}

function choiceParts(choice: ItemChoice): readonly string[] {
  switch (choice.kind) {
    case 'set':
      return [`set=${choice.set}`, `seed=${String(choice.seed)}`, `n=${String(choice.count)}`];
    case 'items':
      return [`items=${choice.items.map(encodeURIComponent).join(',')}`];
    case 'due':
      return [];
  }
}

/** Longer ones are a run of the lab with some hundred steps; an address takes no more. */
const mostAnswer = 4_000;

/** One answer an item, in order; an empty one was not given. */
function readAnswers(text: string): readonly string[] {
  return text
    .split(',')
    .slice(0, counts.most)
    .map((each) => each.slice(0, mostAnswer));
}

function writeAnswers(answers: readonly string[]): string {
  return answers.map((each) => encodeURIComponent(each.replaceAll(',', ''))).join(',');
}
