import {names, type NameKind, type Visibility} from './names.ts';
import type {NameStack} from './vendors.ts';
import type {StateId} from '../spec/index.ts';

/** One word of one tool, and what a reader has to know of it. */
export interface StateWord {
  readonly word: string;
  /** Null where the word names no state of the RFC, or not one alone. */
  readonly state: StateId | null;
  readonly number: number | null;
  readonly visible: Visibility | null;
}

/** The words of one field of one tool. A word outside the list is not translated. */
export interface Vocabulary {
  /** What stands before the word. */
  readonly field: string;
  readonly words: readonly StateWord[];
}

export const targetcliConnection = vocabulary('targetcli', 'connection', 'connection-state');
export const targetcliSession = vocabulary('targetcli', 'session', 'session-state');
export const configfsConnection = vocabulary('configfs', 'connection', 'Connection State');
export const configfsSession = vocabulary('configfs', 'session', 'Session State');
export const openIscsiConnection = vocabulary('iscsiadm', 'connection', 'iSCSI Connection State');
export const openIscsiSession = vocabulary('iscsiadm', 'session', 'iSCSI Session State');
export const openIscsiStage = vocabulary('iscsiadm', 'stage', 'Internal iscsid Session State');
export const kernelSession = vocabulary('kernel', 'session', 'session/state');
export const kernelConnection = vocabulary('kernel', 'connection', 'connection/state');
export const scstConnection = vocabulary('scst', 'connection', 'state');
export const kernelTarget = vocabulary('kernel', 'stage', 'session/target_state');

/** The row of a word, or undefined where the tool cannot print it. */
export function wordIn(known: Vocabulary, word: string): StateWord | undefined {
  return known.words.find((row) => row.word === word);
}

/** Whether a word is the beginning of one that the tool prints, where a text was cut. */
export function isCut(known: Vocabulary, word: string): boolean {
  return word.length > 1 && known.words.some((row) => row.word.startsWith(word));
}

/** The word of iscsid's enum for `state (n)` in its log. */
export function openIscsiStateNumber(n: number): StateWord | undefined {
  return openIscsiConnection.words.find(({number}) => number === n);
}

/** Drawn from the table of names, so that a page and a reader cannot differ about a word. */
function vocabulary(stack: NameStack, kind: NameKind, field: string): Vocabulary {
  const words = names
    .filter((row) => row.stack === stack && row.kind === kind)
    .map(({word, states: [state = null, ...others], number, visible}) => ({
      word,
      state: others.length === 0 ? state : null,
      number,
      visible,
    }));
  return {field, words};
}
