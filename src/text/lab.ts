import type {Role} from '../spec/index.ts';
import type {Actor, Timer} from '../lab/world/action.ts';
import type {AsyncEvent, LogoutReason, LogoutResponse, PduKind, RefusalClass} from '../spec/pdu.ts';
import type {Driver, Goal} from '../lab/run/ways.ts';
import type {ReasonKind} from '../lab/world/whyNotNow.ts';
import type {Purpose, Wire} from '../lab/world/world.ts';

/** What the words of a reason may mention; each reason uses what it needs. */
export interface ReasonParts {
  /** The state in question, in full: `S8 CLEANUP_WAIT`. */
  readonly state: string;
  /** The states that it would take, in full and joined by `or`. */
  readonly needed: string;
  readonly limit: number;
}

/** What the lab's engine says: its actions, its chains, its reasons. The names of states, PDUs and keys are the RFC's. */
export interface LabSentences {
  /** A wire's name in a sentence: `wire a`. */
  readonly wire: (id: string) => string;
  readonly wireState: Readonly<Record<Wire['state'], string>>;
  /** A connection in a sentence: `CID 1, wire a`; `cid` is null until a Login Request names it. */
  readonly connection: (p: {cid: number | null; wire: string}) => string;
  /** A session in a sentence: `session TSIH 1`. */
  readonly session: (tsih: number) => string;
  /** Between alternatives: `S5 LOGGED_IN or S7 LOGOUT_REQUESTED`. */
  readonly or: string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly timers: Readonly<Record<Timer, string>>;
  /** A code with what it stands for: `reason 0, close the session`. */
  readonly logoutReasons: Readonly<Record<LogoutReason, string>>;
  readonly logoutResponses: Readonly<Record<LogoutResponse, string>>;
  readonly refusals: Readonly<Record<RefusalClass, string>>;
  /** The PDU's name with section 8's name of the event, for 11.9.1 calls the first one as it calls PDU 0x06. */
  readonly asyncEvents: Readonly<Record<AsyncEvent, string>>;

  /** The PDU's or segment's name, as the RFC calls it. */
  readonly pdus: Readonly<Record<PduKind, string>>;
  /** A PDU with its key fields: `Login Request (TSIH 0, CID 1)`. */
  readonly pdu: (p: {name: string; fields: readonly string[]}) => string;
  /** The fields that have words; TSIH, CID, ITT and the keys are called the same in every language. */
  readonly fields: {
    readonly reason: (code: LogoutReason) => string;
    readonly response: (code: LogoutResponse) => string;
    readonly seconds: (p: {name: string; seconds: number}) => string;
  };

  /** What a button of an action says: short, imperative, complete. What it names comes as words. */
  readonly actions: {
    readonly connect: (p: {purpose: string; cid: number | null}) => string;
    /** `subject` is the other connection that is to go, null when it is the carrier itself or the session. */
    readonly logout: (p: {carrier: string; reason: string; subject: string | null}) => string;
    readonly reassign: (p: {connection: string}) => string;
    readonly accept: (p: {connection: string}) => string;
    readonly refuse: (p: {connection: string; status: string}) => string;
    readonly answer: (p: {connection: string; response: string}) => string;
    readonly async: (p: {carrier: string; event: string; subject: string | null}) => string;
    readonly deliver: (p: {wire: string; to: Role; pdu: string}) => string;
    /** When nothing is in flight there. */
    readonly deliverNothing: (p: {wire: string; to: Role}) => string;
    readonly reset: (p: {wire: string}) => string;
    readonly close: (p: {wire: string}) => string;
    readonly cut: (p: {wire: string}) => string;
    readonly timeout: (p: {side: Role; connection: string; timer: string}) => string;
    readonly sessionTimeout: (p: {side: Role; time2Retain: number}) => string;
  };

  /** What a link of a chain says. */
  readonly effects: {
    /** `edge` is `S5 LOGGED_IN → S8 CLEANUP_WAIT`, `clause` is `T15 c)` or `M3 (1), CSM-E`. */
    readonly move: (p: {side: Role; subject: string; clause: string; edge: string; event: string}) => string;
    /** A move spoken: `state` is where it ends. */
    readonly moved: (p: {side: Role; subject: string; clause: string; state: string}) => string;
    readonly byMeans: (p: {clause: string; means: string}) => string;
    readonly noMove: string;
    readonly cleanupOf: (connection: string) => string;
    readonly entersCleanup: (p: {side: Role; connection: string}) => string;
    readonly sent: (p: {side: Role; pdu: string; wire: string}) => string;
    readonly lost: (p: {side: Role; pdu: string; wire: string}) => string;
    readonly arrived: (p: {side: Role; pdu: string; wire: string}) => string;
    readonly ignored: (p: {side: Role; pdu: string; wire: string}) => string;
    /** A Logout Response whose Request is no longer pending: it answers no other. */
    readonly unawaited: (p: {side: Role; pdu: string; wire: string}) => string;
    readonly stranded: (p: {side: Role; session: string}) => string;
  };

  /** The run as a sequence diagram. */
  readonly sequence: {
    readonly title: string;
    /** Read out by a screen reader in place of the picture. */
    readonly description: (p: {steps: number; pdus: number}) => string;
    readonly participants: Readonly<Record<Actor, string>>;
    /** What the network did to a wire. */
    readonly disturbed: Readonly<Record<'reset' | 'close' | 'cut', (wire: string) => string>>;
    readonly sentIn: (step: number) => string;
    readonly ignored: string;
    readonly lost: string;
    /** It came to an end that no longer reads. */
    readonly unread: string;
    readonly inFlight: string;
    /** What becomes of a PDU, behind its name and fields. */
    readonly remark: (remark: string) => string;
  };

  /** Why an action is not possible now. A rule of the lab's own, or a reading of ours, says that it is one. */
  readonly reasons: Readonly<Record<ReasonKind, (parts: ReasonParts) => string>>;

  /** Why a link was not played, or not to its end, where the lab says it otherwise than the table's words for all links. */
  readonly refused: {
    readonly settings: (p: {found: string}) => string;
    readonly unknownStep: (p: {number: number; found: string}) => string;
    readonly scenario: (p: {found: string}) => string;
    /** `limit` is the last step of the run. */
    readonly place: (p: {limit: number}) => string;
  };

  readonly goals: Readonly<Record<Goal, string>>;
  readonly drivers: Readonly<Record<Driver, string>>;
}
