import type {Evidence} from '../spec/evidence.ts';
import type {StateId} from '../spec/index.ts';
import {type DecidingFindingId, findingRows} from '../stacks/findings.ts';
import type {Finding, Reading, SessionRead} from './reading.ts';

/** What one host printed. */
export interface HostReading {
  /** The name of its file. */
  readonly host: string;
  readonly reading: Reading;
}

/** Why a session looks as if nobody used it any more. */
export interface StaleSign {
  /** A finding about the session, or that the initiator's own list has no session with this target. */
  readonly because: {readonly id: DecidingFindingId; readonly params: Finding['params']} | 'not-in-initiators-list';
  readonly evidence: Evidence;
}

export interface HostSession extends Pick<SessionRead, 'side' | 'sid' | 'stateText' | 'rfcState' | 'line'> {
  readonly host: string;
  readonly connections: readonly {readonly stateText: string | null; readonly rfcState: StateId | null}[];
  /** Null where nothing in the texts speaks for it. */
  readonly stale: StaleSign | null;
}

/** The sessions of several hosts in one list: by RFC state, those without one last, else in the order of the hosts. */
export function sessionsOfHosts(hosts: readonly HostReading[]): readonly HostSession[] {
  const lists = initiatorLists(hosts);
  return hosts
    .flatMap(({host, reading}) =>
      reading.sessions.map((session): HostSession => ({
        host,
        side: session.side,
        sid: session.sid,
        stateText: session.stateText,
        rfcState: session.rfcState,
        line: session.line,
        connections: session.connections.map(({stateText, rfcState}) => ({stateText, rfcState})),
        stale: staleByFinding(session, reading.findings) ?? staleByLists(session, lists),
      })),
    )
    .sort((a, b) => orderOf(a.rfcState) - orderOf(b.rfcState));
}

function orderOf(state: StateId | null): number {
  return state === null ? Number.MAX_SAFE_INTEGER : Number(state.slice(1));
}

/** What is said of a session that has lost its other end, or is about to. */
const staleFindings: ReadonlySet<string> = new Set<DecidingFindingId>([
  'lio-close-blocked',
  'lio-cleanup-wait',
  'lio-failed-no-connection',
  'session-failed',
  'session-free',
]);

function isStale(finding: Finding): finding is Finding & {readonly id: DecidingFindingId} {
  return staleFindings.has(finding.id);
}

function staleByFinding({line, connections}: SessionRead, findings: readonly Finding[]): StaleSign | null {
  const own = new Set([line, ...connections.map((connection) => connection.line)]);
  const found = findings.filter(isStale).find(({lines}) => lines.some((each) => own.has(each)));
  if (found === undefined) return null;
  return {because: {id: found.id, params: found.params}, evidence: findingRows[found.id].evidence};
}

/** By initiator name: the targets that its own host lists, where that list was given whole enough to name them. */
function initiatorLists(hosts: readonly HostReading[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  for (const {reading} of hosts) {
    const own = reading.sessions.filter(({side}) => side === 'initiator');
    const targets = own.flatMap(({targetName}) => (targetName === null ? [] : [targetName]));
    // One session without a name could be the one that is looked for.
    if (targets.length < own.length) continue;
    for (const {initiatorName} of own) {
      if (initiatorName === null) continue;
      const known = lists.get(initiatorName) ?? new Set();
      for (const target of targets) known.add(target);
      lists.set(initiatorName, known);
    }
  }
  return lists;
}

function staleByLists(session: SessionRead, lists: ReadonlyMap<string, ReadonlySet<string>>): StaleSign | null {
  const {side, initiatorName, targetName} = session;
  if (side !== 'target' || initiatorName === null || targetName === null) return null;
  const listed = lists.get(initiatorName);
  return listed === undefined || listed.has(targetName)
    ? null
    : {because: 'not-in-initiators-list', evidence: 'inferred'};
}
