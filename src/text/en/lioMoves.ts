import type {LioMoveId} from '../../stacks/logs/lioMoves.ts';

/** What each move in the debug log of LIO means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const lioMoveWords: Readonly<Record<LioMoveId, string>> = {
  'lio-move-connection-free-after-in-logout': 'Close complete after a Logout: T13.',
  'lio-move-connection-free-after-cleanup-wait': 'Close complete after the transport was lost. At ERL 0 or 1 the nearest RFC transition is M1; after a reinstatement it is T8 in meaning.',
  'lio-move-connection-free': 'Normally a connection object made before accept: the start of S1 and not an end. Without its neighbours the line cannot be told from the end of a close.',
  'lio-move-connection-xpt-up': 'TCP accepted, before the first Login Request is read: T3.',
  'lio-move-connection-in-login': 'First Login Request read: T4. On a leading connection this is N1 too, which LIO does not record.',
  'lio-move-connection-logged-in': 'Login done: T5. If this connection reinstates a CID, M4 for the old one.',
  'lio-move-connection-in-logout': 'Logout Request received: T9. With reason 0 LIO moves every LOGGED_IN connection of the session; the RFC would leave the others in LOGGED_IN until T8.',
  'lio-move-connection-cleanup-wait': 'The receive or transmit thread left its loop without a Logout: T15, whatever the cause. The same thread goes straight on to close.',
  'lio-move-session-logged-in-after-failed': 'A login was added to a FAILED session: N7 and N10 in one step.',
  'lio-move-session-logged-in': 'New session: N1 and N2 in one step, from FREE to LOGGED_IN.',
  'lio-move-session-failed': 'The last connection is gone, without a session logout and without falling back to ERL 0: N5.',
  'lio-move-session-free-after-free': 'The session object is about to be freed; the transition was the line before.',
  'lio-move-session-free-after-failed': 'The FAILED session ends: N6.',
  'lio-move-session-free': 'The session ends: N3 after a session logout, otherwise N6 or N11; its history decides, and the line does not tell it.',
};
