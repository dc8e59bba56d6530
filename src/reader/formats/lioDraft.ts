import type {StateId} from '../../spec/index.ts';
import type {Notes} from '../notes.ts';
import type {Format} from '../../stacks/vendors.ts';
import type {ConnectionRead} from '../reading.ts';
import {isCut, type Vocabulary, wordIn} from '../../stacks/vocabularies.ts';

/** How one tool calls the states of LIO. */
export interface LioDialect {
  readonly format: Format;
  readonly session: Vocabulary;
  readonly connection: Vocabulary;
}

/** A session of LIO while its lines come in; targetcli and configfs print the same things in different dress. */
export class LioDraft {
  sid: number | null = null;
  stateText: string | null = null;
  #stateLine: number | null = null;
  initiatorName: string | null = null;
  targetName: string | null = null;
  showsConnections = false;
  readonly #connections: ConnectionRead[] = [];
  #peer: string | null = null;
  #cid: number | null = null;
  #open = false;
  #rfcState: StateId | null = null;
  readonly #notes: Notes;
  readonly #dialect: LioDialect;
  readonly #line: number;

  constructor(notes: Notes, dialect: LioDialect, line: number) {
    this.#notes = notes;
    this.#dialect = dialect;
    this.#line = line;
  }

  sessionState(value: string, line: number): void {
    this.stateText = printedWord(value);
    this.#stateLine = line;
    this.#rfcState = this.#stateOf(this.#dialect.session, this.stateText, line);
  }

  address(value: string): void {
    const peer = value.replaceAll(' ', '').split('(')[0] ?? '';
    this.#peer = peer === '' ? null : peer;
    this.showsConnections = true;
  }

  cid(value: string): void {
    this.#cid = numberIn(value);
    this.#open = true;
  }

  /** With the address before it (targetcli) or after it (configfs). */
  connectionState(value: string, line: number): void {
    const stateText = printedWord(value);
    const rfcState = this.#stateOf(this.#dialect.connection, stateText, line);
    this.#connections.push({cid: this.#cid, stateText, rfcState, peer: this.#peer, line});
    this.#cid = null;
    this.#peer = null;
    this.#open = false;
    this.showsConnections = true;
  }

  lateAddress(value: string): void {
    const last = this.#connections.pop();
    if (last === undefined) return;
    const peer = value.split(' ')[0] ?? '';
    this.#connections.push({...last, peer: peer === '' ? last.peer : peer});
  }

  has(cid: number | null): boolean {
    return this.#connections.some((connection) => connection.cid === cid);
  }

  get empty(): boolean {
    return this.sid === null && this.stateText === null && this.#connections.length === 0;
  }

  finish(): void {
    // A connection whose state was cut off is still a connection.
    if (this.#open && this.#cid !== null) {
      this.#connections.push({cid: this.#cid, stateText: null, rfcState: null, peer: this.#peer, line: this.#line});
    }
    if (this.empty) return;
    this.#notes.session({
      format: this.#dialect.format,
      side: 'target',
      sid: this.sid,
      stateText: this.stateText,
      stateLine: this.#stateLine,
      rfcState: this.#rfcState,
      initiatorName: this.initiatorName,
      targetName: this.targetName,
      connections: this.#connections,
      showsConnections: this.showsConnections,
      stage: null,
      recoveryTimeout: null,
      line: this.#line,
    });
  }

  #stateOf(vocabulary: Vocabulary, word: string, line: number): StateId | null {
    if (/^ERROR\b/.test(word)) {
      this.#notes.find('kernel-error-word', {word}, line);
      return null;
    }
    const row = wordIn(vocabulary, word);
    const params = {word, label: vocabulary.field};
    if (row === undefined) this.#notes.find(isCut(vocabulary, word) ? 'word-cut' : 'word-unknown', params, line);
    else if (row.visible === 'never-assigned') this.#notes.find('word-never-assigned', params, line);
    else if (row.visible === 'not-listed') this.#notes.find('word-not-listed', params, line);
    return row?.state ?? null;
  }
}

/** The first number of a value; a wrapped one may have a space in it. */
export function numberIn(value: string): number | null {
  const digits = /^\d{1,15}/.exec(value.trim())?.[0];
  return digits === undefined ? null : Number(digits);
}

/** A name has no spaces, so those that wrapping brought in go. */
export function nameIn(value: string): string | null {
  const name = value.split('(')[0]?.replaceAll(' ', '') ?? '';
  return name === '' ? null : name;
}

function printedWord(value: string): string {
  const error = /^ERROR: Unknown (?:Connection|Session) State!/.exec(value)?.[0];
  if (error !== undefined) return error;
  // A label in lower case may follow without a space where a web page lost its line breaks.
  const capitals = /^[A-Z_]{2,60}/.exec(value)?.[0];
  return capitals ?? /^[^\s|,;。，]{1,60}/.exec(value)?.[0] ?? '';
}
