import type {Connection, Purpose, Side} from './world.ts';

/** What the target makes of a Login Request, by the table of 6.3.1. ISIDs do not differ here: one initiator, one port. */
export type Judged = Purpose | 'unknownSession';

/**
 * Reads TSIH and CID of a Login as the target must, from what the target itself holds. A session in Q2 does not count: its
 * own Login is not accepted yet, and it has told nobody its TSIH.
 */
export function purposeOf(target: Side, login: Connection): Judged {
  const {loginTsih: tsih, cid, wire, session: own} = login;
  const sessions = target.sessions.filter(({at}) => at.state !== 'Q2');
  if (tsih === 0) return sessions.some((session) => session.tsih !== own) ? 'reinstateSession' : 'newSession';
  if (!sessions.some((session) => session.tsih === tsih)) return 'unknownSession';
  const known = target.connections.some((old) => old.session === tsih && old.cid === cid && old.wire !== wire);
  return known ? 'reinstateConnection' : 'addConnection';
}

/** Whether a Login at the target, if it succeeds, takes the place of this older connection, which is no Login itself. */
export function reinstates(target: Side, login: Connection, old: Connection): boolean {
  if (old.wire === login.wire || old.session === null || old.at.state === 'S4' || login.loginTsih === null)
    return false;
  switch (purposeOf(target, login)) {
    case 'reinstateSession':
      return old.session !== login.session;
    case 'reinstateConnection':
      return old.session === login.loginTsih && old.cid === login.cid;
    case 'newSession':
    case 'addConnection':
    case 'unknownSession':
      return false;
  }
}

/** Logins for the same place that came before this one: they give way when it succeeds. The target keeps the order. */
export function olderLogins<C extends Connection>(
  {connections}: {readonly connections: readonly C[]},
  {wire, loginTsih, cid}: Connection,
): readonly C[] {
  return connections
    .slice(
      0,
      connections.findIndex((one) => one.wire === wire),
    )
    .filter((one) => one.at.state === 'S4' && one.loginTsih === loginTsih && (loginTsih === 0 || one.cid === cid));
}
