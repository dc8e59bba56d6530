import {type ConnectFailure, connectFailure} from '../../stacks/connectFailures.ts';
import type {FindingId} from '../../stacks/findings.ts';
import type {Notes} from '../notes.ts';

/** What each reason says about the other end. */
const meanings = {
  refused: 'connect-refused',
  'no-route': 'connect-no-route',
  'no-network': 'connect-no-route',
  'timed-out': 'connect-timed-out',
} as const satisfies Readonly<Record<ConnectFailure, FindingId>>;

/** Why the portals of a text could not be reached, in the order in which its lines tell it. */
export class Portals {
  readonly #last = new Map<string, ConnectFailure>();
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** @param told an errno, or its text */
  unreachable(portal: string, told: string, line: number): void {
    const reason = connectFailure(told.trim());
    if (reason === undefined) return;
    this.#notes.find(meanings[reason], {portal}, line);
    if (reason === 'refused' && this.#last.get(portal) === 'no-route') {
      this.#notes.find('target-host-booting', {portal}, line);
    }
    this.#last.set(portal, reason);
  }
}
