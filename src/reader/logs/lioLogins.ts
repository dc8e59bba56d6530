import {loginCauses} from '../../stacks/logs/lioLog.ts';
import type {KnownLogRow} from '../../stacks/logs/logRows.ts';
import type {Notes} from '../notes.ts';
import type {EventRead} from '../reading.ts';

interface Said {
  readonly line: number;
  readonly host: string | null;
  /** What a receive or a send of the login stage gave back, and how much it had been asked for. */
  readonly returned: string | undefined;
  readonly bytes: string | undefined;
}

/** LIO tells why a login ended, if it tells it, just before it tells that the login failed: one failure, two lines. */
export class LioLogins {
  readonly #notes: Notes;
  /** Hosts whose last line about a login was a cause. */
  readonly #explained = new Set<string | null>();

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** What the lines before make of one about a login; null where they add nothing. */
  next(row: KnownLogRow, said: Said): Pick<EventRead, 'transitions' | 'context'> | null {
    if (row.id === 'lio-login-receive' || row.id === 'lio-login-send') this.#judge(said);
    const again = this.#explained.has(said.host);
    if (loginCauses.includes(row.id)) this.#explained.add(said.host);
    if (row.id === 'lio-login-failed') this.#explained.delete(said.host);
    const tellsAgain = row.id === 'lio-login-failed' || row.id === 'lio-security-failed';
    return again && tellsAgain ? {transitions: [], context: 'repeated'} : null;
  }

  /** Who closes before a header is a port check or the like; who is gone when the answer comes had given up. */
  #judge({line, returned, bytes}: Said): void {
    if (returned === '0' && bytes === headerBytes) this.#notes.find('login-peer-left', {}, line);
    if (returned !== undefined && goneCodes.includes(returned)) {
      this.#notes.find('login-peer-gave-up', {retcode: returned}, line);
    }
  }
}

/** The basic header of a PDU, in bytes (RFC 7143, 11.2.1). */
const headerBytes = '48';
/** Linux’s ECONNRESET and EPIPE. */
const goneCodes: readonly string[] = ['-104', '-32'];
