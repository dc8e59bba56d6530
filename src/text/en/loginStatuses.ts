import type {LoginStatusWords} from '../loginStatuses.ts';

/** What class and detail of a Login Response mean, in English. One entry a line, beside its twin. */
// prettier-ignore
export const loginStatusWords: LoginStatusWords = {
  meanings: {
    '00': 'success',
    '01': 'redirection: log in elsewhere',
    '02': 'initiator error',
    '03': 'target error',
    '0101': 'the target has moved for now; the response names its address',
    '0102': 'the target has moved for good; the response names its address',
    '0200': 'an initiator error that is not listed',
    '0201': 'authentication failed',
    '0202': 'this initiator is not allowed to use the target',
    '0203': 'there is no such target at this address',
    '0204': 'the target was removed and no new address is given',
    '0205': 'the protocol version is not supported',
    '0206': 'too many connections on this session',
    '0207': 'a required parameter is missing',
    '0208': 'this connection cannot be included in the session',
    '0209': 'the session type is not supported',
    '020a': 'the session does not exist: the TSIH is not known',
    '020b': 'a request that is not valid during login',
    '0300': 'an error inside the target',
    '0301': 'the service is not available now',
    '0302': 'the target is out of resources; this is no authentication failure',
  },
  conditions: {
    '00': 'when it is the final response',
  },
  whereToLook: {
    '0202': 'At LIO: there is no ACL for this initiator name.',
    '0203': 'The name of the target, or a target that was renamed or removed.',
    '0206': 'open-iscsi’s header file names this number ISID_ERROR.',
    '020a': 'A login into a session that the target has dropped. istgt answers 0208 here.',
    '0300': 'The log of the target; the initiator is not at fault.',
    '0301': 'The log of the target.',
    '0302': 'The log of the target.',
  },
};
