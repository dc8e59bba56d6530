import type {IscsiadmErrorWords} from '../iscsiadmErrors.ts';

/** What each number of iscsiadm means, in English. One entry a line, beside its twin. */
// prettier-ignore
export const iscsiadmErrorWords: IscsiadmErrorWords = {
  2: 'iscsid does not know the session',
  4: 'the TCP connection could not be made (T2)',
  5: 'the login failed, retries included (T7)',
  8: 'the time for the login ran out while iscsid was in TRANSPORT WAIT',
  9: 'internal error',
  10: 'the logout failed',
  11: 'a request was sent and not answered in time (for a login T7 b; at the end of a discovery it stands for failed connects too)',
  12: 'the driver is missing',
  13: 'only root may do this',
  15: 'a session to this portal exists already',
  18: 'iscsid died while it was being asked',
  19: 'the login was refused and is not retried: a status 02xx other than 0201 and 0202, or the initiator itself broke off, for example over a wrong mutual CHAP secret (T7)',
  20: 'iscsid cannot be reached',
  21: 'no record, session or portal was found; discovery of a disabled portal group ends so too',
  24: 'the login was refused with status 0201 (authentication) or 0202 (not allowed): T7 a',
  28: 'the disk is in use, so the logout was refused',
  32: 'the session is not connected',
  33: 'iscsid did not answer',
};
