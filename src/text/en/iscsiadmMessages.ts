import type {IscsiadmMessageId} from '../../stacks/logs/iscsiadmMessages.ts';

/** What each message of iscsiadm means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const iscsiadmMessageWords: Readonly<Record<IscsiadmMessageId, string>> = {
  'iscsiadm-logged-in': 'iscsiadm reports a successful login: connection and session are LOGGED_IN.',
  'iscsiadm-logged-out': 'iscsiadm reports a logout that succeeded: T9 with the Logout Request, T13 with its answer, and N3 for the session. It reports the same when the answer was a failure or did not come (T17).',
  'iscsiadm-logging-out': 'iscsiadm asks for a logout; the line does not say whether a Logout Request was sent.',
  'iscsiadm-logout-failed': "The logout did not succeed. Without iscsid’s log you cannot tell whether a Logout Request was ever sent.",
  'iscsiadm-login-failed': 'The login did not succeed: T2 if TCP never came up, T7 if the login itself failed.',
  'iscsiadm-error': "iscsiadm prints iscsid’s result; the number is iscsiadm’s exit code, not an RFC status.",
};
