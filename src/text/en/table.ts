import type {TableWords} from '../table.ts';
import {withArticle} from './withArticle.ts';

/** One happening that many transitions name, so worded once: the session is closed from another connection. */
// prettier-ignore
const sessionLogoutReceived = 'An internal event reports that, on another connection, a Logout Response (success) to a close-the-session Logout Request was received.';
// prettier-ignore
const sessionLogoutSent = 'An internal event reports that, on another connection, a Logout Response (success) to a close-the-session Logout Request was sent.';

/** T7 b) to e), the same for both roles (8.1.2). */
// prettier-ignore
const loginCutShort = {
  b: 'Login times out',
  c: 'A transport disconnect indication is received',
  d: 'A transport reset is received',
  e: 'An internal event signals a transport timeout',
} as const;

/** One text for T9 and T10 (8.1.2). */
// prettier-ignore
const logoutStarts = {
  initiator: 'An internal event signals readiness to log out, and the initiator sends a Logout Request.',
  target: 'A Logout Request is received.',
} as const;

/** One text for T11 and T12 (8.1.2). */
// prettier-ignore
const logoutAsked = {
  initiator: 'An Async Message with AsyncEvent “Request Logout” is received.',
  target: 'An internal event calls for decommissioning the connection, and the target sends an Async Message with AsyncEvent “Request Logout”.',
} as const;

/** One list for T15 and T16 (8.1.2). */
// prettier-ignore
const loss = {
  initiator: {
    a: 'An internal event signals that the transport connection timed out; the transport is then reset or closed.',
    b: 'A transport reset is received.',
    c: 'A transport disconnect indication is received.',
    d: 'An Async Message with AsyncEvent “Drop connection” that names this CID is received.',
    e: 'An Async Message with AsyncEvent “Drop all connections” is received.',
  },
  target: {
    a: 'An internal event signals that the transport connection timed out; the transport is then reset or closed.',
    b: 'An internal event reports a failed connection or session reinstatement.',
    c: 'A transport reset is received.',
    d: 'A transport disconnect indication is received.',
    e: 'An internal emergency cleanup event occurs, and the target sends an Async Message with AsyncEvent “Drop connection” (for this CID) or “Drop all connections”.',
  },
} as const;

/** M1, M3 and M4 where both roles see the same (8.2.2). */
// prettier-ignore
const cleanupSeenAlike = {
  connectionStateTimedOut: 'An internal event signals connection state timeout.',
  csmIReachedFree: 'CSM-I ends up in FREE without having reached LOGGED_IN.',
  csmELeftLoggedIn: 'CSM-E leaves LOGGED_IN.',
  logoutTimedOutOrAborted: 'The Logout times out, is aborted, or both.',
  csmIReachedLoggedIn: 'CSM-I reaches LOGGED_IN.',
} as const;

/** N3 to N11 where roles or transitions see the same (8.3.4). */
// prettier-ignore
const sessionSeenAlike = {
  closed: 'Session closure takes place (defined in 6.3.5).',
  failed: 'Session failure occurs (defined in 6.3.6).',
  continued: 'A session continuation attempt succeeds.',
  timedOut: 'Session state timeout occurs; all resources of the session are freed and its state is discarded.',
  cleared: 'A session reinstatement clears this session instance; all its resources are freed and its state is discarded.',
  reinstated: 'A session reinstatement succeeds, and this session is closed cleanly by it.',
} as const;

/** The table in English. */
// prettier-ignore
export const tableWords: TableWords = {
  machines: {
    connectionInitiator: {
      title: 'Connection machine, initiator',
      description: 'One connection as the initiator sees it: from FREE through XPT_WAIT and IN_LOGIN to LOGGED_IN, and from there back to FREE or into CLEANUP_WAIT.',
    },
    connectionTarget: {
      title: 'Connection machine, target',
      description: 'One connection as the target sees it: from FREE through XPT_UP and IN_LOGIN to LOGGED_IN, and from there back to FREE or into CLEANUP_WAIT.',
    },
    cleanup: {
      title: 'Cleanup machine, both roles',
      description: 'One connection while it is cleaned up: from CLEANUP_WAIT to FREE, at once by M1 or through IN_CLEANUP by M2 and M4; M3 leads back to CLEANUP_WAIT.',
    },
    sessionInitiator: {
      title: 'Session machine, initiator',
      description: 'One session as the initiator sees it: between FREE, LOGGED_IN and FAILED.',
    },
    sessionTarget: {
      title: 'Session machine, target',
      description: 'One session as the target sees it: from FREE through ACTIVE to LOGGED_IN, on failure to FAILED, and from there back by IN_CONTINUE.',
    },
  },
  glossedDiagrams: false,

  states: {
    S1: {
      initiator: 'The starting state; a connection that was closed cleanly is here again.',
      target: 'The starting state; a connection that was closed cleanly is here again.',
    },
    S2: {
      initiator: 'The initiator has requested a transport connection and waits for the answer.',
    },
    S3: {
      target: 'The transport connection is up, and the target waits for login to begin.',
    },
    S4: {
      initiator: 'The initiator waits for login to finish, which can take several PDU exchanges.',
      target: 'The target waits for login to finish, which can take several PDU exchanges.',
    },
    S5: {
      initiator: 'Full Feature Phase: the initiator waits for any internal, iSCSI or transport event.',
      target: 'Full Feature Phase: the target waits for any internal, iSCSI or transport event.',
    },
    S6: {
      initiator: 'The initiator waits for the Logout Response.',
      target: 'The target waits for the internal event that ends logout processing.',
    },
    S7: {
      initiator: 'The target has asked for a logout; the initiator waits for the internal event that it is ready to log out.',
      target: 'The target has asked for a logout by Async Message and waits for the logout to start.',
    },
    S8: {
      initiator: 'The initiator waits for the context or the resources, or both, that it needs to start the cleanup of this connection.',
      target: 'The target waits for the cleanup of this connection to start.',
    },
    R1: {
      initiator: 'The initiator waits for the internal event that starts the cleanup of CSM-C.',
      target: 'The target waits for the cleanup of CSM-C to start.',
    },
    R2: {
      initiator: 'The initiator waits for the cleanup of CSM-C to end.',
      target: 'The target waits for the cleanup of CSM-C to end.',
    },
    R3: {
      initiator: 'The end state of CSM-C.',
      target: 'The end state of CSM-C.',
    },
    Q1: {
      initiator: 'The starting state, and the state after cleanup.',
      target: 'The starting state, and the state after cleanup.',
    },
    Q2: {
      target: 'The session’s first connection has moved to IN_LOGIN, and the target waits for its login to finish.',
    },
    Q3: {
      initiator: 'Full Feature Phase: the initiator waits for any session event.',
      target: 'Full Feature Phase: the target waits for any session event.',
    },
    Q4: {
      initiator: 'The initiator waits for session recovery or session continuation.',
      target: 'The target waits for session recovery or session continuation.',
    },
    Q5: {
      target: 'The target waits for a session continuation attempt to end.',
    },
  },

  transitions: {
    T1: {initiator: 'Transport connection requested'},
    T2: {initiator: 'Connect attempt comes to nothing'},
    T3: {target: 'Transport connection comes up'},
    T4: {initiator: 'Transport is up, Login starts', target: 'Login starts'},
    T5: {initiator: 'Login succeeds', target: 'Login succeeds'},
    T6: {target: 'Connection ends before login starts'},
    T7: {initiator: 'Login fails or is cut short', target: 'Login fails or is cut short'},
    T8: {initiator: 'Session closed on another connection', target: 'Closed by session logout or reinstatement'},
    T9: {initiator: 'Logout starts', target: 'Logout starts'},
    T10: {initiator: 'Requested logout starts', target: 'Requested logout starts'},
    T11: {initiator: 'Target asks for logout', target: 'Target asks for logout'},
    T12: {initiator: 'Target asks for logout again', target: 'Target asks for logout again'},
    T13: {initiator: 'Logout succeeds', target: 'Logout succeeds, or closed by reinstatement'},
    T14: {initiator: 'Target asks for logout during logout'},
    T15: {initiator: 'Connection lost or dropped', target: 'Connection lost or dropped, or reinstatement fails'},
    T16: {initiator: 'Connection lost or dropped while logout is requested', target: 'Connection lost or dropped, or reinstatement fails, while logout is requested'},
    T17: {initiator: 'Logout fails, or connection lost or dropped during logout', target: 'Logout or reinstatement fails, or connection lost or dropped during logout'},
    T18: {initiator: 'Session closed on another connection', target: 'Closed by session logout or reinstatement'},
    M1: {initiator: 'Timeout, or session closed elsewhere', target: 'Timeout, or session closed elsewhere'},
    M2: {initiator: 'Implicit or explicit logout starts', target: 'Implicit or explicit logout starts'},
    M3: {initiator: 'Logout fails', target: 'Logout fails'},
    M4: {initiator: 'Logout succeeds', target: 'Logout succeeds'},
    N1: {initiator: 'A connection logs in', target: 'Leading login starts'},
    N2: {target: 'A connection logs in'},
    N3: {initiator: 'Session closes', target: 'Session closes, or reinstatement replaces it'},
    N4: {initiator: 'Continuation succeeds'},
    N5: {initiator: 'Session fails', target: 'Session fails'},
    N6: {initiator: 'Session times out, or reinstatement replaces it', target: 'Session times out, or reinstatement replaces it'},
    N7: {target: 'Continuation attempt starts'},
    N8: {target: 'Last continuation attempt fails'},
    N9: {target: 'Leading login fails'},
    N10: {target: 'Continuation succeeds'},
    N11: {target: 'Reinstatement replaces the session'},
  },

  events: {
    connectRequested: {initiator: 'Transport connect request sent'},
    connectTimedOut: {initiator: 'Connect attempt timed out'},
    connectionAccepted: {target: 'Valid transport connection request received'},
    transportEstablished: {initiator: 'Transport connection established'},
    transportTimedOut: {initiator: 'Transport connection timeout', target: 'Transport connection timeout'},
    transportReset: {initiator: 'Transport reset received', target: 'Transport reset received'},
    transportDisconnected: {initiator: 'Transport disconnect indication received', target: 'Transport disconnect indication received'},

    loginStarted: {target: 'Initial Login Request received'},
    loginSucceeded: {initiator: 'Login Response (Status-Class 0) received', target: 'Login Response (Status-Class 0) sent'},
    loginRejected: {initiator: 'Login Response (non-zero Status-Class) received', target: 'Login Response (non-zero Status-Class) sent'},
    loginTimedOut: {initiator: 'Login timed out', target: 'Login timed out'},

    logoutRequestedByTarget: {initiator: 'Async Message (Request Logout) received', target: 'Async Message (Request Logout) sent'},
    logoutStarted: {initiator: 'Logout Request sent', target: 'Logout Request received'},
    logoutSucceeded: {initiator: 'Logout Response (success) received', target: 'Logout Response (success) sent'},
    logoutFailed: {initiator: 'Logout Response (failure) received', target: 'Logout Response (failure) sent'},
    logoutTimedOut: {initiator: 'Logout timed out'},

    dropConnectionReceived: {initiator: 'Async Message (Drop connection) received'},
    dropAllConnectionsReceived: {initiator: 'Async Message (Drop all connections) received'},
    emergencyCleanup: {target: 'Internal emergency cleanup'},
    sessionLogoutRequestedElsewhere: {target: 'Close-the-session Logout Request received elsewhere'},
    sessionLogoutSucceededElsewhere: {initiator: 'Close-the-session Logout Response (success) received elsewhere', target: 'Close-the-session Logout Response (success) sent elsewhere'},
    reinstatementSucceeded: {target: 'Connection or session reinstatement succeeded'},
    reinstatementFailed: {target: 'Connection or session reinstatement failed'},

    connectionStateTimedOut: {initiator: 'Connection state timeout', target: 'Connection state timeout'},
    reinstatementLoginStarted: {initiator: 'Reinstatement Login sent on CSM-I', target: 'Reinstatement Login received on CSM-I'},
    csmIReachedLoggedIn: {initiator: 'CSM-I reached LOGGED_IN', target: 'CSM-I reached LOGGED_IN'},
    csmIReachedFree: {initiator: 'CSM-I ended up in FREE', target: 'CSM-I ended up in FREE'},
    explicitLogoutStarted: {initiator: 'Explicit Logout sent on CSM-E', target: 'Explicit Logout received on CSM-E'},
    explicitLogoutSucceeded: {initiator: 'Logout Response (success) received on CSM-E', target: 'Logout on CSM-E processed successfully'},
    explicitLogoutFailed: {initiator: 'Logout Response (failure) received on CSM-E', target: 'Processing of Logout on CSM-E failed'},
    explicitLogoutTimedOutOrAborted: {initiator: 'Logout timed out or aborted', target: 'Logout timed out or aborted'},
    csmELeftLoggedIn: {initiator: 'CSM-E left LOGGED_IN', target: 'CSM-E left LOGGED_IN'},

    leadingLoginStarted: {target: 'First connection reached IN_LOGIN'},
    leadingLoginFailed: {target: 'Login on leading connection failed'},
    connectionReachedLoggedIn: {initiator: 'A connection reached LOGGED_IN', target: 'A connection reached LOGGED_IN'},
    sessionClosed: {initiator: 'Session closure', target: 'Session closure'},
    sessionFailed: {initiator: 'Session failure', target: 'Session failure'},
    sessionStateTimedOut: {initiator: 'Session state timeout', target: 'Session state timeout'},
    sessionReinstated: {initiator: 'Session reinstatement succeeded', target: 'Session reinstatement succeeded'},
    continuationStarted: {target: 'Session continuation attempt started'},
    continuationSucceeded: {initiator: 'Session continuation attempt succeeded', target: 'Session continuation attempt succeeded'},
    continuationFailed: {target: 'Last session continuation attempt failed'},
  },

  clauses: {
    'T1-initiator-1': 'The initiator issues a transport connect request, for example by sending a TCP SYN.',
    'T2-initiator-1': 'The transport connect attempt times out.',
    'T2-initiator-2': 'A transport reset is received.',
    'T2-initiator-3': sessionLogoutReceived,
    'T4-initiator-1': 'The transport connection is established, and the initiator starts the Login.',
    'T5-initiator-1': 'The final Login Response with Status-Class 0 is received.',
    'T7-initiator-a': 'The final Login Response with a non-zero Status-Class is received; the transport connection is closed.',
    'T7-initiator-b': `${loginCutShort.b}; the transport connection is closed.`,
    'T7-initiator-c': `${loginCutShort.c}; the transport connection is closed.`,
    'T7-initiator-d': `${loginCutShort.d}; the transport connection is closed.`,
    'T7-initiator-e': `${loginCutShort.e}; the transport connection is closed.`,
    'T7-initiator-f': `${sessionLogoutReceived} The transport connection is closed.`,
    'T8-initiator-1': `${sessionLogoutReceived} This closes the connection, which needs no further cleanup.`,
    'T9-initiator-1': logoutStarts.initiator,
    'T10-initiator-1': logoutStarts.initiator,
    'T11-initiator-1': logoutAsked.initiator,
    'T12-initiator-1': logoutAsked.initiator,
    'T13-initiator-1': 'A Logout Response (success) is received.',
    'T13-initiator-2': sessionLogoutReceived,
    'T14-initiator-1': 'Another Async Message with AsyncEvent “Request Logout” is received.',
    'T15-initiator-a': loss.initiator.a,
    'T15-initiator-b': loss.initiator.b,
    'T15-initiator-c': loss.initiator.c,
    'T15-initiator-d': loss.initiator.d,
    'T15-initiator-e': loss.initiator.e,
    'T16-initiator-a': loss.initiator.a,
    'T16-initiator-b': loss.initiator.b,
    'T16-initiator-c': loss.initiator.c,
    'T16-initiator-d': loss.initiator.d,
    'T16-initiator-e': loss.initiator.e,
    'T17-initiator-a': 'A Logout Response (failure, that is, a non-zero response code) is received, or the Logout times out.',
    'T17-initiator-b': 'Any event on the initiator’s T15/T16 list occurs.',
    'T18-initiator-1': sessionLogoutReceived,

    'T3-target-1': 'A valid transport connection request is received, which brings the transport connection up.',
    'T4-target-1': 'The initial Login Request is received.',
    'T5-target-1': 'The final Login Request is received, and the target sends the final Login Response with Status-Class 0.',
    'T6-target-1': 'The wait for Login times out; the connection is to be closed.',
    'T6-target-2': 'A transport disconnect indication is received; the connection is to be closed.',
    'T6-target-3': 'A transport reset is received; the connection is to be closed.',
    'T6-target-4': 'An internal event signals a transport timeout; the connection is to be closed.',
    'T7-target-a': 'The final Login Request is received, and the target answers with the final Login Response with a non-zero Status-Class; the transport connection is to be closed.',
    'T7-target-b': `${loginCutShort.b}; the transport connection is to be closed.`,
    'T7-target-c': `${loginCutShort.c}; the transport connection is to be closed.`,
    'T7-target-d': `${loginCutShort.d}; the transport connection is to be closed.`,
    'T7-target-e': `${loginCutShort.e}; the transport connection is to be closed.`,
    'T7-target-f': 'A close-the-session Logout Request is received on another connection; the transport connection is to be closed.',
    'T8-target-1': `${sessionLogoutSent} The target closes this connection cleanly.`,
    'T8-target-2': 'An internal event reports a successful connection or session reinstatement; the target closes this connection cleanly.',
    'T9-target-1': logoutStarts.target,
    'T10-target-1': logoutStarts.target,
    'T11-target-1': logoutAsked.target,
    'T12-target-1': logoutAsked.target,
    'T13-target-1': 'An internal event reports that the logout was processed successfully, and the target sends a Logout Response (success); the transport connection is closed.',
    'T13-target-2': `${sessionLogoutSent} The transport connection is closed.`,
    'T13-target-3': 'An internal event reports a successful connection or session reinstatement; the transport connection is closed.',
    'T15-target-a': loss.target.a,
    'T15-target-b': loss.target.b,
    'T15-target-c': loss.target.c,
    'T15-target-d': loss.target.d,
    'T15-target-e': loss.target.e,
    'T16-target-a': loss.target.a,
    'T16-target-b': loss.target.b,
    'T16-target-c': loss.target.c,
    'T16-target-d': loss.target.d,
    'T16-target-e': loss.target.e,
    'T17-target-a': 'An internal event reports that logout processing failed, and the target sends a Logout Response (failure, that is, a non-zero response code).',
    'T17-target-b': 'Any event on the target’s T15/T16 list occurs, a failed reinstatement included.',
    'T18-target-1': `${sessionLogoutSent} The connection is closed.`,
    'T18-target-2': 'An internal event reports a successful connection or session reinstatement; the connection is closed.',

    'M1-initiator-1': cleanupSeenAlike.connectionStateTimedOut,
    'M1-initiator-2': sessionLogoutReceived,
    'M1-target-1': cleanupSeenAlike.connectionStateTimedOut,
    'M1-target-2': sessionLogoutSent,
    'M2-initiator-csmI-1': 'An internal event requests connection (or session) reinstatement; the initiator sends the reinstatement Login, and CSM-I moves to IN_LOGIN.',
    'M2-initiator-csmE-1': 'An internal event reports that an explicit Logout for CSM-C’s CID was sent on CSM-E while CSM-E is in LOGGED_IN.',
    'M2-target-csmI-1': 'A connection or session reinstatement Login is received while CSM-I is in XPT_UP.',
    'M2-target-csmE-1': 'An explicit Logout for CSM-C’s CID is received on CSM-E while CSM-E is in LOGGED_IN.',
    'M3-initiator-csmI-1': cleanupSeenAlike.csmIReachedFree,
    'M3-initiator-csmE-1': cleanupSeenAlike.csmELeftLoggedIn,
    'M3-initiator-csmE-2': cleanupSeenAlike.logoutTimedOutOrAborted,
    'M3-initiator-csmE-3': 'A Logout Response (failure) is received on CSM-E.',
    'M3-target-csmI-1': cleanupSeenAlike.csmIReachedFree,
    'M3-target-csmE-1': cleanupSeenAlike.csmELeftLoggedIn,
    'M3-target-csmE-2': cleanupSeenAlike.logoutTimedOutOrAborted,
    'M3-target-csmE-3': 'An internal event reports that logout processing failed; in this case a Logout Response (failure) was sent.',
    'M4-initiator-csmI-1': cleanupSeenAlike.csmIReachedLoggedIn,
    'M4-initiator-csmI-2': sessionLogoutReceived,
    'M4-initiator-csmE-1': 'A Logout Response (success) is received on CSM-E, which has been in LOGGED_IN all along.',
    'M4-initiator-csmE-2': sessionLogoutReceived,
    'M4-target-csmI-1': cleanupSeenAlike.csmIReachedLoggedIn,
    'M4-target-csmI-2': sessionLogoutSent,
    'M4-target-csmE-1': 'An internal event reports that the logout was processed successfully, and CSM-E has been in LOGGED_IN all along.',
    'M4-target-csmE-2': sessionLogoutSent,

    'N1-initiator-1': 'A transport connection reaches LOGGED_IN; one is enough.',
    'N3-initiator-1': sessionSeenAlike.closed,
    'N4-initiator-1': sessionSeenAlike.continued,
    'N5-initiator-1': sessionSeenAlike.failed,
    'N6-initiator-1': sessionSeenAlike.timedOut,
    'N6-initiator-2': sessionSeenAlike.cleared,

    'N1-target-1': 'The session’s first connection reaches IN_LOGIN.',
    'N2-target-1': 'An iSCSI connection of the session reaches LOGGED_IN; one is enough.',
    'N3-target-1': sessionSeenAlike.closed,
    'N3-target-2': sessionSeenAlike.reinstated,
    'N5-target-1': sessionSeenAlike.failed,
    'N6-target-1': sessionSeenAlike.timedOut,
    'N6-target-2': sessionSeenAlike.cleared,
    'N7-target-1': 'A session continuation attempt starts.',
    'N8-target-1': 'The last session continuation attempt fails.',
    'N9-target-1': 'Login on the leading connection fails.',
    'N10-target-1': sessionSeenAlike.continued,
    'N11-target-1': sessionSeenAlike.reinstated,
  },

  tables: {
    state: 'State',
    meaning: 'Meaning',
    illegalState: (state, role) => `${state} is illegal for ${withArticle(role)}.`,
    illegalTransition: (role) => `Illegal for ${withArticle(role)}.`,
    from: 'From',
    to: 'To',
    asData: 'as data (JSON)',
    matrixCaption: (machine) => `${machine}: transition matrix`,
    matrixHint: 'Rows are the state left, columns the state entered; a dash means that no transition is defined.',
    noTransition: 'no transition',
    whoseClauses: 'Whose clauses to show',
    clauseLettered: 'Letters are the RFC’s.',
    clauseNumbered: 'Numbers in parentheses are ours: the RFC has no letters there.',
  },
};
