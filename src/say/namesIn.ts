import {machineIds, type StateId, stateName, statesOf, type TransitionId, transitionsOf} from '../spec/index.ts';

/** A part of a sentence: words, or what the table has a sign for. The parts' texts, put together, are the sentence. */
export type SentencePart =
  | {readonly kind: 'words'; readonly text: string}
  | {readonly kind: 'state'; readonly state: StateId}
  /** `mark` is the clause behind it, as `clauseMark` writes it. */
  | {readonly kind: 'transition'; readonly transition: TransitionId; readonly mark: string | null};

/** Takes a sentence apart into the states with their names (`S5 LOGGED_IN`), the transitions (`T15 c)`), and what is between. */
export function namesIn(sentence: string): readonly SentencePart[] {
  return sentence
    .split(name)
    .filter((text) => text !== '')
    .map((text) => named(text) ?? {kind: 'words', text});
}

const name = /(\b[SRQ]\d [A-Z_]+\b|\b[TMN]\d+\b(?: (?:[a-z]\)|\(\d+\)))?)/;

function named(text: string): SentencePart | null {
  const [id = '', mark = null] = text.split(' ', 2);
  const state = states.find((each) => each === id && text === `${each} ${stateName(each)}`);
  if (state !== undefined) return {kind: 'state', state};
  const transition = transitions.find((each) => each === id && name.test(text));
  return transition === undefined ? null : {kind: 'transition', transition, mark};
}

const states = machineIds.flatMap(statesOf);
const transitions = machineIds.flatMap(transitionsOf).map(({id}) => id);
