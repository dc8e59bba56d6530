import {type Role, roles, type TransitionId} from '../../spec/index.ts';
import {loginAnswer} from '../../stacks/loginStatuses.ts';
import {firstOfTarget, opcodes, type PacketRowId, targetPorts} from '../../stacks/logs/packets.ts';
import type {Notes} from '../notes.ts';
import type {EventRead} from '../reading.ts';
import {type End, type Flags, lineOf, type Packet, type Pdu} from './packet.ts';

/**
 * How far a connection has come, as far as its packets show: the states of both ends at once, which differ only before
 * the login. `answered` is a login that succeeded in words, of which nothing shows yet that it was the last step.
 */
type Phase = 'unknown' | 'syn' | 'syn-ack' | 'up' | 'login' | 'answered' | 'S5' | 'S6' | 'S7' | 'S8' | 'over';

/** One TCP connection of the text. */
interface Talk {
  readonly pair: string;
  phase: Phase;
  /** Known to be iSCSI, by its port or by a PDU. */
  isIscsi: boolean;
  /** Packets from before it was known to be. */
  waiting: Packet[];
  target: string | null;
  initiator: string | null;
  cid: number | null;
  isid: string | null;
  newSession: boolean;
  hasPdus: boolean;
  /** Payload went by that the text does not take apart. */
  isOpaque: boolean;
  /** PDUs went by that may have been this connection's, or another's. */
  isBlurred: boolean;
  /** The event of a login that may have been the last step. */
  pending: number | null;
  /** What the Logout under way is for; null where none is. */
  logout: 'session' | 'connection' | 'other' | null;
}

/** More connections, or packets that may be anything's, nobody reads. */
const mostTalks = 1_000;
const mostWaiting = 1_000;

const failures: Partial<Record<Phase, TransitionId>> = {S5: 'T15', S6: 'T17', S7: 'T16'};
const ends: Partial<Record<Phase, TransitionId>> = {S5: 'T8', S6: 'T13', S7: 'T18'};
const requests: Partial<Record<Phase, TransitionId>> = {S5: 'T11', S6: 'T14', S7: 'T12'};

/** The packets of a text in their order, read as moves of both ends. */
export class Wire {
  readonly #notes: Notes;
  readonly #talks = new Map<string, Talk>();
  readonly #pairs = new Map<string, Set<Talk>>();
  /** Ends that turned out to be targets, whatever their port is. */
  readonly #targets = new Set<string>();
  #waiting = 0;
  #isBegun = false;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** Whether the packet was one of iSCSI, or may turn out to be. */
  take(packet: Packet): boolean {
    const talks = this.#talksOf(packet);
    const [talk, another] = talks;
    if (talk === undefined) return false;
    if (another !== undefined) {
      this.#settle(packet);
      for (const one of talks) one.isBlurred = true;
      this.#notes.find('packets-not-told-apart', {}, lineOf(packet));
      return true;
    }
    if (!talk.isIscsi && packet.pdus.length === 0) return this.#hold(talk, packet);
    talk.isIscsi = true;
    for (const held of talk.waiting) this.#read(talk, held);
    this.#waiting -= talk.waiting.length;
    talk.waiting = [];
    this.#read(talk, packet);
    if (talk.target !== null) this.#targets.add(talk.target);
    return true;
  }

  /** Lets go of packets that nothing showed to be iSCSI. */
  end(): void {
    for (const {waiting} of this.#talks.values()) {
      for (const line of waiting.flatMap(({lines}) => lines)) this.#notes.leave(line);
    }
  }

  #hold(talk: Talk, packet: Packet): boolean {
    if (this.#waiting >= mostWaiting) return false;
    talk.waiting.push(packet);
    this.#waiting += 1;
    return true;
  }

  /** The connection that a packet belongs to; several where the text does not tell. */
  #talksOf({from, to}: Packet): readonly Talk[] {
    if (from === null || to === null) return this.#open('', '', []);
    const pair = [from.address, to.address].sort().join(' ');
    const [one, other] = [nameOf(from), nameOf(to)];
    if (from.port !== null && to.port !== null) return this.#open([one, other].sort().join(' '), pair, [from, to]);
    const talks = [...(this.#pairs.get(pair) ?? [])];
    const going = talks.filter(({isIscsi, phase}) => isIscsi && phase !== 'over' && phase !== 'S8');
    if (going.length > 0) return going;
    const unproven = talks.filter(({isIscsi}) => !isIscsi);
    return unproven.length === 1 ? unproven : this.#open(pair, pair, []);
  }

  #open(key: string, pair: string, both: readonly End[]): readonly Talk[] {
    const known = this.#talks.get(key);
    if (known !== undefined) return [known];
    if (this.#talks.size >= mostTalks) return [];
    const target = both.find(
      (end) => (end.port !== null && targetPorts.has(end.port)) || this.#targets.has(nameOf(end)),
    );
    const initiator = target === undefined ? undefined : both.find((end) => end !== target);
    const talk: Talk = {
      pair,
      phase: 'unknown',
      isIscsi: target !== undefined,
      waiting: [],
      target: target === undefined ? null : nameOf(target),
      initiator: initiator === undefined ? null : nameOf(initiator),
      ...fresh,
    };
    this.#talks.set(key, talk);
    const talks = this.#pairs.get(pair);
    if (talks === undefined) this.#pairs.set(pair, new Set([talk]));
    else talks.add(talk);
    return [talk];
  }

  #settle(packet: Packet): void {
    for (const side of roles) this.#notes.source(packet.format, side);
    if (!this.#isBegun) this.#notes.find('packets-of-both-ends', {}, lineOf(packet));
    this.#isBegun = true;
  }

  #read(talk: Talk, packet: Packet): void {
    this.#settle(packet);
    if (packet.flags?.syn === true) this.#readSyn(talk, packet, packet.flags);
    for (const pdu of packet.pdus) this.#readPdu(talk, packet, pdu);
    if (packet.flags !== null) this.#readFlags(talk, packet, packet.flags);
  }

  #readSyn(talk: Talk, packet: Packet, {ack}: Flags): void {
    const {from, to} = packet;
    if (from === null || to === null) return;
    [talk.initiator, talk.target] = ack ? [nameOf(to), nameOf(from)] : [nameOf(from), nameOf(to)];
    if (ack) {
      if (talk.phase === 'syn' || talk.phase === 'unknown') talk.phase = 'syn-ack';
    } else if (talk.phase === 'syn') {
      this.#tell(talk, packet, 'packet-syn-again', 'initiator', []);
    } else {
      // The same ports again are another connection.
      Object.assign(talk, fresh);
      talk.phase = 'syn';
      this.#tell(talk, packet, 'packet-syn', 'initiator', ['T1']);
    }
  }

  #readFlags(talk: Talk, packet: Packet, {syn, ack, fin, rst, length}: Flags): void {
    if (syn) return;
    const sender = packet.from === null ? null : senderOf(talk, packet.from);
    if (length > 0 && !talk.hasPdus) {
      talk.isOpaque = true;
      this.#notes.find('packets-without-pdus', {}, lineOf(packet));
    }
    if (rst && talk.phase === 'syn' && sender === 'target') {
      talk.phase = 'over';
      this.#tell(talk, packet, 'packet-refused', 'target', ['T2']);
    } else if (fin || rst) {
      if (sender !== null) this.#close(talk, packet, rst, sender);
    } else if (ack && talk.phase === 'syn-ack' && sender === 'initiator') {
      talk.phase = 'up';
      this.#tell(talk, packet, 'packet-established', 'initiator', ['T3', 'T4']);
    }
  }

  #close(talk: Talk, packet: Packet, isReset: boolean, sender: Role): void {
    const {phase, isOpaque, isBlurred} = talk;
    // The second FIN, and what follows a Logout or a refusal, move nothing.
    if (phase === 'over' || phase === 'S8') return;
    talk.phase = 'over';
    const failure = failures[phase];
    if (isBlurred) {
      this.#tell(talk, packet, 'packet-closed-unknown', sender, []);
    } else if (failure !== undefined && sender === 'target' && this.#isLoggingInAgain(talk)) {
      this.#tell(talk, packet, 'packet-replaced', sender, ['T8', failure]);
    } else if (failure !== undefined) {
      talk.phase = 'S8';
      this.#tell(talk, packet, isReset ? 'packet-rst' : 'packet-fin', sender, [failure]);
      const connection = talk.initiator ?? '?';
      this.#notes.find(`packets-${sender}-closed`, {connection}, lineOf(packet));
    } else if (phase === 'login') {
      this.#tell(talk, packet, 'packet-closed-in-login', sender, ['T7']);
    } else if ((phase === 'up' || phase === 'syn-ack') && !isOpaque) {
      this.#tell(talk, packet, 'packet-closed-early', sender, ['T6', 'T7']);
    } else {
      this.#tell(talk, packet, 'packet-closed-unknown', sender, []);
    }
  }

  /** Whether another connection between the same hosts is in its login, which may take the place of this one. */
  #isLoggingInAgain({pair}: Talk): boolean {
    return [...(this.#pairs.get(pair) ?? [])].some(({phase}) => phase === 'login' || phase === 'answered');
  }

  /** A Logout of the session ends its other connections too (T8, T13 or T18). */
  #closeSiblings(talk: Talk, packet: Packet): void {
    for (const other of this.#pairs.get(talk.pair) ?? []) {
      // Without an ISID it may be of this session or of another.
      if (talk.isid === null && other !== talk) other.isBlurred = true;
      const move = ends[other.phase];
      if (other === talk || talk.isid === null || other.isid !== talk.isid || move === undefined) continue;
      other.phase = 'over';
      this.#tell(other, packet, 'packet-session-closed', 'target', [move]);
    }
  }

  #readPdu(talk: Talk, packet: Packet, pdu: Pdu): void {
    talk.hasPdus = true;
    const {from, to} = packet;
    if (from !== null && to !== null) {
      const [sender, receiver] = pdu.opcode < firstOfTarget ? [from, to] : [to, from];
      talk.initiator ??= nameOf(sender);
      talk.target ??= nameOf(receiver);
    }
    switch (pdu.opcode) {
      case opcodes.loginRequest:
        this.#readLogin(talk, packet, pdu);
        break;
      case opcodes.loginResponse:
        this.#readLoginAnswer(talk, packet, pdu);
        break;
      default:
        if (talk.phase !== 'over' && talk.phase !== 'S8') this.#readLater(talk, packet, pdu);
    }
  }

  #readLogin(talk: Talk, packet: Packet, {tsih, cid, isid}: Pdu): void {
    if (talk.phase === 'answered') talk.phase = 'login';
    if (talk.phase === 'login' || talk.phase.startsWith('S')) return;
    Object.assign(talk, fresh, {phase: 'login', cid, isid, newSession: tsih === 0, hasPdus: true});
    if (talk.newSession) this.#tell(talk, packet, 'packet-login-new-session', 'initiator', ['T4', 'N1']);
    else this.#tell(talk, packet, 'packet-login', 'initiator', ['T4']);
  }

  #readLoginAnswer(talk: Talk, packet: Packet, {status, final}: Pdu): void {
    if (talk.phase.startsWith('S')) return;
    if (status !== null && status !== '0000') {
      talk.phase = 'over';
      const login = loginAnswer(status.slice(0, 2), status.slice(2));
      const refusal = login === undefined ? null : {status: `${status.slice(0, 2)}/${status.slice(2)}`, login};
      if (refusal !== null) this.#notes.find('login-rejected', refusal, lineOf(packet));
      const moves: readonly TransitionId[] = talk.newSession ? ['T7', 'N9'] : ['T7'];
      this.#tell(talk, packet, 'packet-login-refused', 'target', moves, refusal);
    } else if (status !== null && final === true) {
      talk.phase = 'S5';
      if (talk.newSession) this.#tell(talk, packet, 'packet-login-final-new-session', 'target', ['T5', 'N1', 'N2']);
      else this.#tell(talk, packet, 'packet-login-final', 'target', ['T5']);
    } else if (final === false) {
      talk.phase = 'login';
    } else {
      talk.pending = this.#tell(talk, packet, 'packet-login-ok', 'target', []);
      talk.phase = 'answered';
    }
  }

  /** A PDU of the Full Feature Phase, which shows by itself that the login was done. */
  #readLater(talk: Talk, packet: Packet, pdu: Pdu): void {
    if (talk.phase === 'answered' && talk.pending !== null) {
      this.#notes.reread(talk.pending, {row: 'packet-login-final', transitions: ['T5']});
      talk.pending = null;
    }
    if (!talk.phase.startsWith('S')) talk.phase = 'S5';
    switch (pdu.opcode) {
      case opcodes.logoutRequest:
        this.#readLogout(talk, packet, pdu);
        break;
      case opcodes.logoutResponse:
        this.#readLogoutAnswer(talk, packet, pdu);
        break;
      case opcodes.asyncMessage:
        this.#readAsync(talk, packet, pdu);
        break;
    }
  }

  #readLogout(talk: Talk, packet: Packet, {code, cid}: Pdu): void {
    if (talk.phase === 'S6') return;
    const isKnown = cid !== null && talk.cid !== null;
    if (code === 2 || (code !== 0 && isKnown && cid !== talk.cid)) {
      talk.logout = 'other';
      this.#tell(talk, packet, 'packet-logout-other', 'initiator', []);
      return;
    }
    talk.logout = code === 0 ? 'session' : 'connection';
    const move = talk.phase === 'S7' ? 'T10' : 'T9';
    talk.phase = 'S6';
    this.#tell(talk, packet, code === 0 || isKnown ? 'packet-logout' : 'packet-logout-some', 'initiator', [move]);
  }

  #readLogoutAnswer(talk: Talk, packet: Packet, {code}: Pdu): void {
    const {logout} = talk;
    talk.logout = null;
    if (logout === null || logout === 'other') {
      this.#tell(talk, packet, 'packet-logout-other-answered', 'target', []);
    } else if (code === null) {
      talk.phase = 'over';
      this.#tell(talk, packet, 'packet-logout-answered', 'target', ['T13', 'T17']);
    } else if (code !== 0) {
      talk.phase = 'S8';
      this.#tell(talk, packet, 'packet-logout-failed', 'target', ['T17']);
    } else {
      talk.phase = 'over';
      if (logout === 'session') {
        this.#tell(talk, packet, 'packet-logout-done-session', 'target', ['T13', 'N3']);
        this.#closeSiblings(talk, packet);
      } else this.#tell(talk, packet, 'packet-logout-done', 'target', ['T13']);
    }
  }

  #readAsync(talk: Talk, packet: Packet, {code, about}: Pdu): void {
    const {phase} = talk;
    if (code === 1) {
      const move = requests[phase];
      if (phase === 'S5') talk.phase = 'S7';
      this.#tell(talk, packet, 'packet-asks-logout', 'target', move === undefined ? [] : [move]);
    } else if (code === 3 || (code === 2 && about !== null && about === talk.cid)) {
      const move = failures[phase];
      talk.phase = 'S8';
      this.#tell(talk, packet, 'packet-drops-connection', 'target', move === undefined ? [] : [move]);
    } else if (code === 2) {
      this.#tell(talk, packet, 'packet-drops-some', 'target', []);
    }
  }

  #tell(
    talk: Talk,
    packet: Packet,
    row: PacketRowId,
    side: Role,
    transitions: readonly TransitionId[],
    refusal: EventRead['refusal'] = null,
  ): number {
    return this.#notes.event({
      line: lineOf(packet),
      row,
      side,
      time: packet.time,
      connection: talk.initiator,
      refusal,
      transitions,
    });
  }
}

/** What a connection has before its first PDU. */
const fresh = {
  cid: null,
  isid: null,
  newSession: false,
  hasPdus: false,
  isOpaque: false,
  isBlurred: false,
  pending: null,
  logout: null,
} as const satisfies Partial<Talk>;

function nameOf({address, port}: End): string {
  if (port === null) return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

function senderOf({target, initiator}: Talk, from: End): Role | null {
  const name = nameOf(from);
  if (name === target) return 'target';
  return name === initiator ? 'initiator' : null;
}
