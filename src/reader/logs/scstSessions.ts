import type {TransitionId} from '../../spec/index.ts';
import type {KnownLogRow} from '../../stacks/logs/logRows.ts';
import type {Notes} from '../notes.ts';

interface Said {
  readonly line: number;
  readonly host: string | null;
  readonly initiator: string | null;
  /** ISID and TSIH in one hexadecimal number, as printed. */
  readonly identifier: string | null;
}

interface Parts {
  readonly isid: string;
  readonly tsih: string;
}

/**
 * How a session of SCST ends: the line that frees it has only its number, and what came before tells whether it was logged
 * out, replaced by a login with its ISID, or lost.
 */
export class ScstSessions {
  readonly #notes: Notes;
  readonly #initiators = new Map<string, string>();
  /** The newest session of an initiator under one ISID. */
  readonly #newest = new Map<string, string>();
  readonly #replaced = new Set<string>();
  readonly #loggedOut = new Set<string>();
  readonly #lost = new Set<string>();
  #last: {readonly identifier: string; readonly parts: Parts | null} = {identifier: '', parts: null};

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** What a line means after those before it. */
  next({id, transitions}: KnownLogRow, {line, host, initiator, identifier}: Said): readonly TransitionId[] {
    const name = `${host ?? ''} ${initiator ?? ''}`;
    const parts = identifier === null ? null : this.#partsOf(identifier);
    const session = `${host ?? ''} ${parts?.isid ?? ''} ${parts?.tsih ?? ''}`;
    if (initiator !== null && parts !== null) this.#initiators.set(session, name);
    if (id === 'scst-logout') this.#loggedOut.add(name);
    if (transitions.includes('T15')) this.#lost.add(name);
    if (id === 'scst-session-freed') return this.#endOf(session) ?? transitions;
    if (id === 'scst-session-created' && identifier !== null && parts !== null) {
      this.#notes.find('scst-identifier', {sid: identifier, ...parts}, line);
      const place = `${name} ${parts.isid}`;
      const old = this.#newest.get(place);
      if (old !== undefined && old !== session) this.#replaced.add(old);
      this.#newest.set(place, session);
    }
    return transitions;
  }

  /** The lines of one session follow each other. */
  #partsOf(identifier: string): Parts | null {
    if (identifier !== this.#last.identifier) this.#last = {identifier, parts: partsOf(identifier)};
    return this.#last.parts;
  }

  /** Null where the text does not tell. */
  #endOf(session: string): readonly TransitionId[] | null {
    const name = this.#initiators.get(session);
    this.#initiators.delete(session);
    if (this.#replaced.delete(session)) return ['N3'];
    if (name === undefined) {
      const isLoggedOut = this.#loggedOut.size > 0;
      if (isLoggedOut === this.#lost.size > 0) return null;
      if (isLoggedOut && this.#loggedOut.size === 1) this.#loggedOut.clear();
      return [isLoggedOut ? 'N3' : 'N6'];
    }
    this.#lost.delete(name);
    return [this.#loggedOut.delete(name) ? 'N3' : 'N6'];
  }
}

/** The low 48 bits are the bytes of the ISID in reverse, the high 16 the TSIH. */
function partsOf(identifier: string): Parts | null {
  const hex = /^(?:0x)?([0-9a-f]{1,16})$/i.exec(identifier)?.[1];
  if (hex === undefined) return null;
  const whole = hex.toLowerCase().padStart(16, '0');
  const bytes = whole.slice(4).match(/../g) ?? [];
  return {isid: bytes.toReversed().join(''), tsih: `${Number.parseInt(whole.slice(0, 4), 16)}`};
}
