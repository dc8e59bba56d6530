import type {PacketRowId} from '../../stacks/logs/packets.ts';

/** What each packet means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const packetWords: Readonly<Record<PacketRowId, string>> = {
  'packet-syn': 'The initiator opens a TCP connection: T1 (initiator).',
  'packet-syn-again': 'The SYN is sent again: nobody has answered yet. If the attempt is given up, that is T2; giving up is no packet.',
  'packet-refused': 'The attempt is answered by a reset: the host is up, and nothing listens on the port or something rejects it. T2 (initiator).',
  'packet-established': 'The TCP handshake is complete: T3 for the target, T4 for the initiator.',
  'packet-login': 'The first Login Request: T4 for the target; the initiator had its T4 when TCP came up.',
  'packet-login-new-session': 'The first Login Request, with TSIH 0, so it asks for a new session: T4, and for the target N1.',
  'packet-login-ok': 'A Login Response with success. The text does not show whether it is the last one; if it is, this is T5.',
  'packet-login-final': 'The login succeeded: T5.',
  'packet-login-final-new-session': 'The login succeeded and the session is there: T5, with N1 for the initiator and N2 for the target.',
  'packet-login-refused': 'The target refused the login: T7 a.',
  'packet-logout': 'The initiator asks for the logout of this connection or its whole session: T9, or T10 where the target had asked for it.',
  'packet-logout-some': 'The initiator asks for the logout of one connection. The text does not print which; if it is this one, this is T9, or T10 where the target had asked for it.',
  'packet-logout-other': 'A Logout that is for recovery or names another CID: this connection does not move.',
  'packet-logout-done': 'The Logout succeeded: T13. The FIN that follows is part of it.',
  'packet-logout-done-session': 'The Logout of the session succeeded: T13 and N3. The FIN that follows is part of it.',
  'packet-logout-failed': 'The target answers that the Logout failed: T17 a.',
  'packet-logout-answered': 'The Logout was answered. The text does not print the response: T13 if it is 0, T17 if it is not.',
  'packet-logout-other-answered': 'A Logout Response; its request is for another connection, or not in the text, so no move is read from it.',
  'packet-asks-logout': 'The target asks for a logout (Async Message, event 1): T11 in LOGGED_IN, T12 if it has asked before, T14 if the Logout is on its way.',
  'packet-drops-connection': 'The target says that it drops this connection (Async Message): T15 in LOGGED_IN, T16 in LOGOUT_REQUESTED, T17 in IN_LOGOUT.',
  'packet-drops-some': 'The target says that it drops a connection (Async Message, event 2): another one, or the text does not show which.',
  'packet-fin': 'A FIN without a completed Logout before it: the connection is lost.',
  'packet-rst': 'A reset without a completed Logout before it: the connection is lost.',
  'packet-session-closed': 'The Logout of the session ends this connection too, by the RFC: T8 from LOGGED_IN, T13 from IN_LOGOUT, T18 from LOGOUT_REQUESTED.',
  'packet-replaced': 'The target ended the connection while its initiator’s host logs in again: T8 for the target if that login takes its place (same ISID), else the connection is lost.',
  'packet-closed-early': 'TCP ended before any Login Request: T6 for the target, T7 for the initiator.',
  'packet-closed-in-login': 'TCP ended during the login: T7.',
  'packet-closed-unknown': 'TCP ended. The text does not show how far iSCSI had come, so no transition is read: in LOGGED_IN it would be T15, after a completed Logout nothing.',
};
