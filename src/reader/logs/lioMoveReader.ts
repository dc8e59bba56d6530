import {contextLines, type MoveContext, moveRow, type MoveSurroundings} from '../../stacks/logs/lioMoves.ts';
import type {KnownLogRow} from '../../stacks/logs/logRows.ts';
import {prefixOf} from '../lines/logPrefix.ts';
import {isOurs} from './whoSpeaks.ts';
import type {Notes} from '../notes.ts';
import type {Line} from '../reading.ts';

/** What every line has that names a move of LIO. */
export const moving = 'Moving to TARG_';

/**
 * Lines in which LIO names its states. They carry no id, so each is read after those before it; the end of a session also
 * by the one after it, so the last move is read once more when the next arrives.
 */
export class LioMoveReader {
  readonly #notes: Notes;
  /** Of each kind by itself: how a session ends is told by the session's own last move. */
  readonly #last: Record<'connection' | 'session', string | null> = {connection: null, session: null};
  #lastOfAll: string | null = null;
  readonly #contexts = new Set<MoveContext>();
  #open: {readonly event: number; readonly move: string; readonly around: MoveSurroundings} | null = null;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** Hears another line of LIO, which may say what a later move is part of. */
  hear({id}: KnownLogRow): void {
    const line = contextLines.find((row) => row.id === id);
    if (line?.begins !== undefined) this.#contexts.add(line.begins);
    for (const context of line?.ends ?? []) this.#contexts.delete(context);
    // Time went by: what follows is not in the same call.
    if (line?.begins === 'expiry') this.#open = null;
  }

  take(line: Line): boolean {
    const start = line.text.indexOf(moving) + 'Moving to '.length;
    const move = /^[A-Z_]{1,60}/.exec(line.text.slice(start, start + 60))?.[0] ?? '';
    const kind = move.startsWith('TARG_SESS_') ? 'session' : 'connection';
    const before = this.#last[kind];
    const around = {
      before,
      directly: before !== null && before === this.#lastOfAll,
      contexts: new Set(this.#contexts),
      next: null,
    };
    const row = moveRow(move, around);
    const prefix = prefixOf(line.text);
    if (row === undefined || !isOurs(line.text, prefix)) return false;
    this.#settle(move);
    this.#notes.source('lio-log', 'target');
    this.#notes.find('lio-log-without-ids', {}, line.number);
    const {time, host} = prefix;
    const event = this.#notes.event({
      line: line.number,
      row: row.id,
      side: 'target',
      time,
      host,
      transitions: row.transitions,
    });
    this.#open = {event, move, around};
    this.#last[kind] = move;
    this.#lastOfAll = move;
    this.#follow(move, before);
    return true;
  }

  /** The move before is known better now. */
  #settle(next: string): void {
    if (this.#open === null) return;
    const {event, move, around} = this.#open;
    const row = moveRow(move, {...around, next});
    if (row !== undefined) this.#notes.reread(event, {row: row.id, transitions: row.transitions});
  }

  /** What the move begins or ends for those after it. */
  #follow(move: string, before: string | null): void {
    switch (move) {
      case 'TARG_CONN_STATE_IN_LOGIN':
        this.#contexts.add('login');
        break;
      case 'TARG_CONN_STATE_LOGGED_IN':
        this.#contexts.delete('login');
        this.#contexts.delete('reinstatement');
        break;
      case 'TARG_CONN_STATE_FREE':
        if (before === 'TARG_CONN_STATE_IN_LOGOUT') this.#contexts.add('logout');
        else this.#contexts.delete('logout');
        break;
      case 'TARG_SESS_STATE_FREE':
        this.#contexts.delete('reinstatement');
        this.#contexts.delete('expiry');
        break;
    }
  }
}
