import type {AsyncEvent, LogoutReason, LogoutResponse, PduKind, RefusalClass} from '../pdu.ts';
import type {Timer} from '../action.ts';
import type {Driver, Goal} from '../ways.ts';
import type {ReasonKind} from '../whyNotNow.ts';
import type {Purpose, Wire} from '../world.ts';
import type {PageWords} from './pageWords.ts';
import type {ScenarioWords} from './scenarioWords.ts';

/** What the words of a reason may mention; each reason uses what it needs. */
export interface ReasonParts {
  /** The state in question, in full: `S8 CLEANUP_WAIT`. */
  readonly state: string;
  /** The states that it would take, in full and joined. */
  readonly needed: string;
  readonly limit: number;
}

/** Every sentence of the lab, in one language. The names of states, PDUs and keys are the RFC's in both. */
export interface LabCatalogue {
  /** A wire's name in a sentence: `wire a`. */
  readonly wire: (id: string) => string;
  readonly wireState: Readonly<Record<Wire['state'], string>>;
  /** A connection in a sentence: `CID 1 (wire a)`; cid is null until a Login Request names it. */
  readonly connection: (p: {cid: number | null; wire: string}) => string;
  /** A session in a sentence: `session TSIH 1`. */
  readonly session: (tsih: number) => string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly timers: Readonly<Record<Timer, string>>;
  readonly logoutReasons: Readonly<Record<LogoutReason, string>>;
  readonly logoutResponses: Readonly<Record<LogoutResponse, string>>;
  readonly asyncEvents: Readonly<Record<AsyncEvent, string>>;
  readonly refusals: Readonly<Record<RefusalClass, string>>;
  /** The PDU's or segment's name, as the field calls it. */
  readonly pdus: Readonly<Record<PduKind, string>>;

  /** What a button of an action says: short, imperative, complete. `side`, `wire`, `cid` come as words. */
  readonly actions: {
    readonly connect: (p: {purpose: string; cid: number | null}) => string;
    readonly logout: (p: {connection: string; reason: string; over: string | null}) => string;
    readonly reassign: (p: {connection: string}) => string;
    readonly accept: (p: {connection: string}) => string;
    readonly refuse: (p: {connection: string; status: string}) => string;
    readonly answer: (p: {connection: string; response: string}) => string;
    readonly async: (p: {connection: string; event: string; over: string | null}) => string;
    readonly deliver: (p: {wire: string; to: string; pdu: string}) => string;
    /** When nothing is in flight there. */
    readonly deliverNothing: (p: {wire: string; to: string}) => string;
    readonly reset: (p: {wire: string}) => string;
    readonly close: (p: {wire: string}) => string;
    readonly cut: (p: {wire: string}) => string;
    readonly timeout: (p: {side: string; connection: string; timer: string}) => string;
    readonly sessionTimeout: (p: {side: string; time2Retain: number}) => string;
  };

  /** What a link of a chain says. */
  readonly links: {
    /** `edge` is `S5 LOGGED_IN → S8 CLEANUP_WAIT`, `clause` is `T15 c)`. */
    readonly move: (p: {side: string; subject: string; clause: string; edge: string; event: string}) => string;
    readonly cleanupOf: (connection: string) => string;
    readonly entersCleanup: (p: {side: string; connection: string}) => string;
    readonly sent: (p: {side: string; pdu: string; wire: string}) => string;
    readonly lost: (p: {side: string; pdu: string; wire: string}) => string;
    readonly arrived: (p: {side: string; pdu: string; wire: string}) => string;
    readonly ignored: (p: {side: string; pdu: string; wire: string}) => string;
    readonly stranded: (p: {side: string; session: string}) => string;
  };

  readonly reasons: Readonly<Record<ReasonKind, (parts: ReasonParts) => string>>;

  /** Why a link was not played, or not to its end; what was possible before is shown. */
  readonly refused: {
    readonly version: (p: {found: string}) => string;
    readonly settings: (p: {found: string}) => string;
    readonly unknownAction: (p: {number: number; found: string}) => string;
    readonly notNow: (p: {number: number; found: string; reason: string}) => string;
    readonly tooLong: (p: {limit: number}) => string;
    readonly kept: (p: {kept: number}) => string;
  };

  readonly goals: Readonly<Record<Goal, string>>;
  readonly drivers: Readonly<Record<Driver, string>>;

  readonly page: PageWords;
  readonly scenarios: ScenarioWords;
}
