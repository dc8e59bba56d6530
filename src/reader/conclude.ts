import {withoutGroup} from './addressIn.ts';
import {concludeAborts} from './logs/aborts.ts';
import {concludeUnended} from './concludeUnended.ts';
import {concludeVmkernel} from './concludeVmkernel.ts';
import {isHealthy} from './healthy.ts';
import {momentIn, shownMoment} from './lines/moment.ts';
import {mostOfOneKind, type Notes} from './notes.ts';
import type {EventRead, SessionRead} from './reading.ts';
import {isOfPackets} from '../stacks/logs/packets.ts';

/** What follows from sessions and events together, after the last line. */
export function concludeFrom(notes: Notes): void {
  const cleaning = new Map<string, number>();
  for (const session of notes.sessions) {
    if (session.side === 'target') concludeLio(notes, session, cleaning);
    else concludeInitiator(notes, session);
    concludeHealthy(notes, session);
  }
  concludeEvents(notes);
  concludeAborts(notes);
  concludeUnended(notes);
  concludeVmkernel(notes);
  concludePortals(notes);
  // Packets are of both sides always; what is told of them is told elsewhere.
  const sides = new Set(notes.sources.filter(({format}) => !isOfPackets(format)).map(({side}) => side));
  if (sides.size === 2) notes.find('both-sides', {});
  if (notes.unreadCount > notes.unread.length) {
    notes.find('unread-cut', {count: `${notes.unreadCount}`, kept: `${notes.unread.length}`});
  }
}

function concludeLio(notes: Notes, session: SessionRead, cleaning: Map<string, number>): void {
  if (session.format === 'tgtadm' || session.format === 'dynamic-sessions' || session.format === 'scst-sysfs') return;
  const name = nameOf(session);
  for (const connection of session.connections) {
    const {line} = connection;
    const cid = connection.cid === null ? '?' : `${connection.cid}`;
    if (connection.rfcState === 'S6') notes.find('lio-in-logout', {session: name, cid}, line);
    if (connection.rfcState !== 'S8') continue;
    if (session.rfcState === 'Q3') {
      notes.find('lio-close-blocked', {session: name, cid}, session.line, line);
      notes.find('lio-backstore-likely', {}, line);
    } else {
      notes.find('lio-cleanup-wait', {cid}, line);
    }
    notes.find('cleanup-wait-by-rfc', {}, line);
    notes.find('lio-no-logout-needed', {}, line);
    const key = [session.targetName, session.initiatorName, session.sid, cid, connection.peer].join(' ');
    const seen = cleaning.get(key);
    if (seen !== undefined) notes.find('lio-cleanup-wait-twice', {session: name, cid}, seen, line);
    cleaning.set(key, line);
  }
  if (session.stateText === null) return;
  if (session.format === 'targetcli-sessions' && !session.showsConnections) {
    notes.find('list-without-connections', {}, session.line);
  }
  if (session.showsConnections && session.rfcState === 'Q4' && session.connections.length === 0) {
    notes.find('lio-failed-no-connection', {session: name}, session.line);
  }
  notes.find('one-session-per-acl', {}, session.line);
}

function concludeInitiator(notes: Notes, session: SessionRead): void {
  if (session.format !== 'iscsiadm-session' && session.format !== 'sysfs') return;
  const name = nameOf(session);
  const [connection] = session.connections;
  const seconds = session.recoveryTimeout ?? 'recovery_tmo';
  const {line} = session;
  if (connection?.rfcState === 'S2')
    notes.find('transport-wait', {session: name, portal: connection.peer ?? '?'}, line);
  else if (session.stage === 'REOPEN' || session.stage === 'REPOEN') notes.find('stage-reopen', {session: name}, line);
  if (connection?.rfcState === 'S8') notes.find('initiator-cleanup-wait', {session: name}, connection.line);
  if (session.stateText === 'FREE') {
    notes.find('session-free', {session: name, seconds}, line);
    notes.find('kernel-free-is-not-q1', {}, line);
  }
  if (session.rfcState === 'Q4') notes.find('session-failed', {session: name, seconds}, line);
  const words = [connection?.stateText, session.stateText, session.stage];
  if (words.includes('Unknown')) notes.find('unknown-not-a-state', {session: name}, line);
}

function concludeHealthy(notes: Notes, session: SessionRead): void {
  const {stage, line} = session;
  const reopening = stage !== null && stage !== 'NO CHANGE' && stage !== 'Unknown';
  if (isHealthy(session) && !reopening) notes.find('healthy', {session: nameOf(session)}, line);
}

interface Counted {
  readonly connection: string;
  readonly lines: number[];
}

function concludeEvents(notes: Notes): void {
  const closed = new Map<string, Counted>();
  const unbound = new Map<string, Counted>();
  const givenUp = new Map<string, EventRead>();
  let lostAt = -1;
  const logins: number[] = [];
  for (const event of notes.events) {
    if (event.code === 1020 && event.context !== 'repeated') count(closed, event);
    if (event.row === 'iscsid-cannot-bind' && event.about === '-107') count(unbound, event);
    if (event.row === 'lio-dataout-timeout' && event.about !== null) givenUp.set(hostKey(event), event);
    if (event.row === 'lio-nopin-timeout') concludeNexus(notes, givenUp.get(hostKey(event)), event);
    if (event.row === 'iscsiadm-logged-out') concludeLogout(notes, event);
    if (event.row === 'kernel-recovery-timeout') notes.find('kernel-free-is-not-q1', {}, event.line);
    if (event.side === 'target' && event.transitions[0] === 'T15') lostAt = event.line;
    if (lostAt !== -1 && (event.row === 'lio-login-timeout' || event.row === 'lio-login-failed'))
      logins.push(event.line);
  }
  const together = new Set(lostTogether(notes));
  for (const {connection, lines} of closed.values()) {
    const alone = lines.filter((line) => !together.has(line));
    if (lines.length < fewestOfALoop) {
      if (alone.length > 0) notes.find('lost-1020', {connection}, ...alone);
    } else notes.find('loop-1020', {connection, count: `${lines.length}`}, ...lines.slice(0, mostOfOneKind));
  }
  for (const {connection, lines} of unbound.values()) {
    if (lines.length < 2) continue;
    notes.find('bind-loop', {connection}, ...lines.slice(0, mostOfOneKind));
    notes.find('no-login-no-implicit-logout', {connection}, ...lines.slice(0, mostOfOneKind));
  }
  if (logins.length > 0) {
    notes.find('logins-time-out-meanwhile', {count: `${logins.length}`}, ...logins.slice(0, mostOfOneKind));
  }
}

/** Connections of one host that were closed within a second are one finding; the lines it stands on. */
function lostTogether(notes: Notes): readonly number[] {
  const groups: {
    readonly host: string | null;
    readonly day: string;
    readonly from: number;
    readonly of: EventRead[];
  }[] = [];
  for (const event of notes.events) {
    if (event.code !== 1020 || event.context === 'repeated') continue;
    const moment = momentIn(event.time);
    if (moment === null) continue;
    const {host} = event;
    const last = groups.at(-1);
    const joins = last?.host === host && last.day === moment.day && Math.abs(moment.seconds - last.from) <= 1;
    if (joins) last.of.push(event);
    else groups.push({host, day: moment.day, from: moment.seconds, of: [event]});
  }
  return groups.flatMap(({of}) => {
    const connections = new Set(of.map(({connection}) => connection));
    if (connections.size < 2) return [];
    const lines = of.map(({line}) => line);
    notes.find('lost-together', {count: `${connections.size}`}, ...lines.slice(0, mostOfOneKind));
    return lines;
  });
}

/** A connection that never comes up belongs to the listed session that has its portal: the line itself names none. */
function concludePortals(notes: Notes): void {
  const sessions = new Map<string, SessionRead>();
  for (const session of notes.sessions) {
    const peer = session.connections[0]?.peer;
    if (session.side === 'initiator' && peer != null) sessions.set(withoutGroup(peer), session);
  }
  if (sessions.size === 0) return;
  for (const {row, about, line} of notes.events) {
    if (!namesNoSession.has(row) || about === null) continue;
    const session = sessions.get(about);
    if (session !== undefined)
      notes.find('portal-of-session', {session: nameOf(session), portal: about}, session.line, line);
  }
}

const namesNoSession: ReadonlySet<EventRead['row']> = new Set<EventRead['row']>([
  'iscsid-connect-failed',
  'iscsid-connect-poll-failed',
  'iscsid-cannot-connect-bare',
]);

/** A list printed before a logout shows what is over by now. */
function concludeLogout(notes: Notes, event: EventRead): void {
  const listed = notes.sessions.find(
    ({side, sid, line}) => side === 'initiator' && `${sid ?? ''}` === event.connection && line < event.line,
  );
  if (listed !== undefined) notes.find('logged-out-later', {session: nameOf(listed)}, listed.line, event.line);
}

const fewestOfALoop = 3;

function concludeNexus(notes: Notes, first: EventRead | undefined, second: EventRead): void {
  if (first?.about == null) return;
  const params = {nexus: first.about.trim(), first: shownMoment(first), second: shownMoment(second)};
  notes.find('close-not-finished', params, first.line, second.line);
}

function count(into: Map<string, Counted>, event: EventRead): void {
  const connection = event.connection ?? '?';
  const key = `${event.host ?? ''} ${connection}`;
  const known = into.get(key);
  if (known === undefined) into.set(key, {connection, lines: [event.line]});
  else known.lines.push(event.line);
}

function hostKey(event: EventRead): string {
  return `${event.host ?? ''} ${event.about?.trim() ?? ''}`;
}

function nameOf({sid}: SessionRead): string {
  return sid === null ? '?' : `${sid}`;
}
