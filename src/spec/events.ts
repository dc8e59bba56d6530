/**
 * Every happening that fires a transition of section 8, once. Clauses of several transitions, machines and roles name
 * the same event when the RFC means the same happening; whether a role sends or receives the PDU is wording, not
 * another event.
 */
export const events = [
  // the transport under a connection
  'connectRequested',
  'connectTimedOut',
  'connectionAccepted',
  'transportEstablished',
  'transportTimedOut',
  'transportReset',
  'transportDisconnected',

  // login
  'loginStarted',
  'loginSucceeded',
  'loginRejected',
  'loginTimedOut',

  // logout of this connection
  'logoutRequestedByTarget',
  'logoutStarted',
  'logoutSucceeded',
  'logoutFailed',
  'logoutTimedOut',

  // the target drops connections, or something elsewhere decides over this one
  'dropConnectionReceived',
  'dropAllConnectionsReceived',
  'emergencyCleanup',
  'sessionLogoutRequestedElsewhere',
  'sessionLogoutSucceededElsewhere',
  'reinstatementSucceeded',
  'reinstatementFailed',

  // cleanup of one connection, decided on another (8.2)
  'connectionStateTimedOut',
  'reinstatementLoginStarted',
  'csmIReachedLoggedIn',
  'csmIReachedFree',
  'explicitLogoutStarted',
  'explicitLogoutSucceeded',
  'explicitLogoutFailed',
  'explicitLogoutTimedOutOrAborted',
  'csmELeftLoggedIn',

  // the session (8.3)
  'leadingLoginStarted',
  'leadingLoginFailed',
  'connectionReachedLoggedIn',
  'sessionClosed',
  'sessionFailed',
  'sessionStateTimedOut',
  'sessionReinstated',
  'continuationStarted',
  'continuationSucceeded',
  'continuationFailed',
] as const;

export type EventId = (typeof events)[number];
