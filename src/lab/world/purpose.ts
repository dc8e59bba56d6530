import type {Connection, Purpose, Side} from './world.ts';

/** What the target makes of a Login Request, by the table of 6.3.1. ISIDs do not differ here: one initiator, one port. */
export type Judged = Purpose | 'unknownSession';

/** Reads TSIH and CID of a Login as the target must, from what the target itself still holds. */
export function purposeOf(target: Side, login: Connection): Judged {
  const {loginTsih: tsih, cid, wire, session: own} = login;
  if (tsih === 0) return target.sessions.some((session) => session.tsih !== own) ? 'reinstateSession' : 'newSession';
  // A session in Q2 has told nobody its TSIH yet.
  if (!target.sessions.some((session) => session.tsih === tsih && session.at.state !== 'Q2')) return 'unknownSession';
  const known = target.connections.some((old) => old.session === tsih && old.cid === cid && old.wire !== wire);
  return known ? 'reinstateConnection' : 'addConnection';
}

/** Whether a Login at the target, if it succeeds, takes the place of this older connection. */
export function reinstates(target: Side, login: Connection, old: Connection): boolean {
  if (old.wire === login.wire || old.session === null || login.loginTsih === null) return false;
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
