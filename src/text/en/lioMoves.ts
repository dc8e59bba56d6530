import type {LioMoveId} from '../../stacks/logs/lioMoves.ts';

/** What each move in the debug log of LIO means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const lioMoveWords: Readonly<Record<LioMoveId, string>> = {
  'lio-move-connection-free-after-in-logout': 'Close complete after a Logout: T13.',
  'lio-move-connection-free-reinstated': 'A new login has ended this connection, and its close is complete: T8 in meaning, although LIO finishes closing it before the new login succeeds.',
  'lio-move-connection-free-after-cleanup-wait': 'Close complete without a Logout. At ERL 0 or 1 the nearest RFC transition is M1; after a reinstatement it is T8 in meaning.',
  'lio-move-connection-free': 'Normally a connection object made before accept: the start of S1 and not an end. Without its neighbours the line cannot be told from the end of a close.',
  'lio-move-connection-xpt-up': 'TCP accepted, before the first Login Request is read: T3.',
  'lio-move-connection-in-login': 'First Login Request read: T4. On a leading connection this is N1 too, which LIO does not record.',
  'lio-move-connection-logged-in': 'Login done: T5. If this connection reinstates a CID, M4 for the old one.',
  'lio-move-connection-in-logout': 'Logout Request received: T9. With reason 0 LIO moves every LOGGED_IN connection of the session; the RFC would leave the others in LOGGED_IN until T8.',
  'lio-move-connection-cleanup-wait-reinstated': 'A new login reinstates the session or this connection, and LIO ends the old connection before that login succeeds. The RFC has no transition yet: T8 comes with the success.',
  'lio-move-connection-cleanup-wait-during-login': 'A login is under way. If it reinstates this connection’s session, this is T8 in meaning; if another connection was lost meanwhile, T15. The line does not say which.',
  'lio-move-connection-cleanup-wait': 'Normally T15: the receive or transmit thread left its loop without a Logout, whatever the cause. LIO also sets it when it ends the connection itself: for an administrator, or, below ERL 2, because another connection of the session failed. The same thread goes straight on to close.',
  'lio-move-session-logged-in-after-failed': 'A login was added to a FAILED session: N7 and N10 in one step.',
  'lio-move-session-logged-in': 'New session: N1 and N2 in one step.',
  'lio-move-session-failed-in-passing': 'Set in passing: a reinstatement, an ACL deletion or a disabled portal group ends the session in the same call. No transition of its own.',
  'lio-move-session-failed-after-logout': 'The last connection was logged out on its own (reason 1). By the RFC that closes the session, N3; LIO keeps it and runs Time2Retain, as after N5.',
  'lio-move-session-failed': 'The last connection is gone after a failure, at ERL 2: N5. If FREE follows at once, it was only set in passing.',
  'lio-move-session-free-expired': 'Time2Retain has run out and nobody came back: N6.',
  'lio-move-session-free-after-free': 'The session object is about to be freed; the transition was the line before.',
  'lio-move-session-free-after-failed': 'The session ends in the call that set FAILED: N3 if a new login reinstated it. If an administrator deleted the ACL or disabled the portal group, the RFC has no transition for it.',
  'lio-move-session-free-first-of-two': 'The session was logged out, and its last connection is closed: N3. The second line is no second transition.',
  'lio-move-session-free': 'The session ends with its last connection, below ERL 2: N5 and N6 in one step. A session whose Logout Response could not be sent ends the same way, where the RFC has N3.',
};
