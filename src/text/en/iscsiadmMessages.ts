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
  'iscsiadm-logging-in': 'iscsiadm asks iscsid for a login; the line does not say whether anything was sent.',
  'iscsiadm-not-all': 'At least one of the logins asked for did not succeed.',
  'iscsiadm-daemon-died': 'iscsid closed its socket while iscsiadm waited for an answer. The line tells nothing about the connection.',
  'iscsiadm-session-gone': 'The session vanished between listing and reading: a harmless race.',
  'iscsiadm-session-unreadable': 'iscsiadm could not read a session that it had listed: very likely it had ended meanwhile.',
  'iscsiadm-cannot-connect': 'Discovery could not connect TCP; the reason follows. T2.',
  'iscsiadm-connect-timed-out': 'Discovery got no answer to its TCP connect: T2.',
  'iscsiadm-discovery-address': 'Discovery could not connect to this address: T2.',
  'iscsiadm-discovery-closed': 'The discovery connection was closed; the line does not say at which stage.',
  'iscsiadm-discovery-no-answer': 'The Login Request of discovery was sent and the other end closed instead of answering: T7.',
  'iscsiadm-discovery-retry': 'Discovery tries its login again.',
  'iscsiadm-discovery-gives-up': 'Discovery has used up its retries (reopen_max); the lines above say why.',
  'iscsiadm-discovery-rejected': 'The target refused the login of discovery; status class and detail are in brackets. T7 a.',
  'iscsiadm-discovery-not-authorized': 'The target refused the login of discovery. T7 a.',
  'iscsiadm-discovery-failed': 'Discovery failed. Its last word can be a timeout even where TCP never came up; the lines above decide.',
  'iscsiadm-no-portals': 'Discovery ended without a portal: the target offers this initiator none. A disabled portal group ends so too.',
  'iscsiadm-no-records': 'iscsiadm has no record that fits, so it asked no target for anything. A discovery makes records.',
};
