import type {Role} from '../../spec/index.ts';
import type {LabSentences} from '../lab.ts';

/** The lab in English. One entry a line, however long, so that it can be compared with its twin in the other language line for line. */
// prettier-ignore
export const labSentences = {
  wire: (id) => `wire ${id}`,
  wireState: {up: 'up', cut: 'cut, and neither end is notified', down: 'down'},
  connection: ({cid, wire}) => `${cid === null ? 'no CID yet' : `CID ${cid}`}, ${wire}`,
  session: (tsih) => `session TSIH ${tsih}`,
  or: ' or ',
  purposes: {newSession: 'new session', addConnection: 'one more connection', reinstateConnection: 'connection reinstatement', reinstateSession: 'session reinstatement'},
  timers: {connect: 'connect attempt times out', login: 'Login times out', logout: 'Logout times out', nop: 'NOP goes unanswered', transport: 'transport connection times out', connectionState: 'connection state timeout'},
  logoutReasons: {0: 'reason 0, close the session', 1: 'reason 1, close the connection', 2: 'reason 2, remove the connection for recovery'},
  logoutResponses: {0: 'response 0, closed successfully', 1: 'response 1, CID not found', 2: 'response 2, connection recovery not supported', 3: 'response 3, cleanup failed'},
  refusals: {1: 'Status-Class 1, redirection', 2: 'Status-Class 2, initiator error', 3: 'Status-Class 3, target error'},
  asyncEvents: {1: 'Async Message “Request Logout”', 2: 'Async Message “Drop connection”', 3: 'Async Message “Drop all connections”'},

  pdus: {
    syn: 'TCP SYN', synAck: 'TCP SYN-ACK', fin: 'TCP FIN', rst: 'TCP RST',
    loginRequest: 'Login Request', loginResponse: 'Login Response', logoutRequest: 'Logout Request', logoutResponse: 'Logout Response',
    asyncMessage: 'Async Message', taskReassign: 'TASK REASSIGN',
  },
  pdu: ({name, fields}) => (fields.length === 0 ? name : `${name} (${fields.join(', ')})`),
  fields: {
    reason: (code) => `reason ${code}`,
    response: (code) => `response ${code}`,
    seconds: ({name, seconds}) => `${name} ${seconds} s`,
  },

  actions: {
    connect: ({purpose, cid}) => `Connect: ${purpose}${cid === null ? '' : `, CID ${cid}`}`,
    logout: ({carrier, reason, subject}) => `Send a Logout Request ${subject === null ? '' : `for ${subject}, `}on ${carrier}: ${reason}`,
    reassign: ({connection}) => `Reassign the waiting tasks to ${connection}`,
    accept: ({connection}) => `Accept the Login on ${connection}`,
    refuse: ({connection, status}) => `Refuse the Login on ${connection}: ${status}`,
    answer: ({connection, response}) => `Answer the Logout Request on ${connection}: ${response}`,
    async: ({carrier, event, subject}) => `Send ${event} ${subject === null ? '' : `for ${subject}, `}on ${carrier}`,
    deliver: ({wire, to, pdu}) => `Deliver to the ${to} on ${wire}: ${pdu}`,
    deliverNothing: ({wire, to}) => `Deliver to the ${to} on ${wire}`,
    reset: ({wire}) => `Reset the transport connection on ${wire}`,
    close: ({wire}) => `Close the transport connection on ${wire}`,
    cut: ({wire}) => `Cut ${wire}: neither end is notified`,
    timeout: ({side, connection, timer}) => `At the ${side}, ${connection}: ${timer}`,
    sessionTimeout: ({side, time2Retain}) => `At the ${side}: let Time2Wait and then Time2Retain (${time2Retain} s) pass, session state timeout`,
  },

  effects: {
    move: ({side, subject, clause, edge, event}) => `${name(side)}, ${subject}: ${clause}, ${edge}. ${event}.`,
    moved: ({side, subject, clause, state}) => `${name(side)}, ${subject}: ${clause}, now in ${state}.`,
    byMeans: ({clause, means}) => `${clause}, ${means}`,
    noMove: 'No machine moves.',
    cleanupOf: (connection) => `cleanup of ${connection}`,
    entersCleanup: ({side, connection}) => `${name(side)}, ${connection}: S8 CLEANUP_WAIT is R1 CLEANUP_WAIT; the connection is a CSM-C from here on.`,
    sent: ({side, pdu, wire}) => `The ${side} sends ${pdu} on ${wire}.`,
    lost: ({side, pdu, wire}) => `The ${side} sends ${pdu} on ${wire}, where it is lost: the wire is not up, and the ${side} is not notified.`,
    arrived: ({side, pdu, wire}) => `${pdu} arrives at the ${side} on ${wire}.`,
    ignored: ({side, pdu, wire}) => `${pdu} arrives at the ${side} on ${wire} and moves no machine there.`,
    unawaited: ({side, pdu, wire}) => `${pdu} arrives at the ${side} on ${wire}, where no Logout with this tag is pending any more. By 11.15 it answers no other; that the ${side} ignores it is our reading.`,
    stranded: ({side, session}) => `${name(side)}, ${session}: still in Q3 LOGGED_IN, though no connection is left in Full Feature Phase. The last one was closed while a connection still waited for cleanup, which is neither session closure nor session failure; that no transition follows is our reading.`,
  },

  sequence: {
    title: 'A run of the lab as a sequence diagram',
    description: ({steps, pdus}) => `Initiator on the left, target on the right, time downwards: ${steps} steps, ${pdus} PDUs and TCP segments. Beside each end are its transitions, each with the state it leads to; “Cause and effect” lists the same in words.`,
    participants: {initiator: 'Initiator', wire: 'Network', target: 'Target'},
    disturbed: {reset: (wire) => `${wire}: reset`, close: (wire) => `${wire}: closed`, cut: (wire) => `${wire}: cut`},
    sentIn: (step) => `sent in step ${step}`,
    ignored: 'moves nothing',
    lost: 'lost',
    unread: 'nobody reads it',
    inFlight: 'in flight',
    remark: (remark) => ` – ${remark}`,
  },

  reasons: {
    noConnection: () => 'This end has no connection on this wire.',
    wrongState: ({state, needed}) => `The connection is in ${state}; this takes ${needed}.`,
    notInCleanup: ({state}) => `The connection is in ${state}; M1 by connection state timeout starts in S8 CLEANUP_WAIT.`,
    leadingLoginUnderWay: () => 'A leading Login is already under way, and section 8 does not say what a second one would do. The lab waits for the first; this rule is its own.',
    sessionExists: () => 'The initiator has a session already; a Login with TSIH 0 and the same ISID would reinstate that session, and the lab has only one ISID.',
    noSession: () => 'The initiator has no session to which this Login could belong.',
    sessionNotFailed: () => 'The initiator’s session is not in Q4 FAILED, where it MUST be for session reinstatement.',
    noSessionToTimeOut: () => 'This end has no session in Q4 FAILED, where N6 by session state timeout starts.',
    oneWayAtATime: () => 'Another Login is under way; the lab does not mix session reinstatement with attempts to go on with the old session, which the RFC leaves open.',
    allConnectionsUsed: ({limit}) => `${limit === 1 ? 'The only connection' : `All ${limit} connections`} that MaxConnections allows for the session ${limit === 1 ? 'is' : 'are'} taken.`,
    cidInUse: () => 'A connection of the session has this CID already. One more connection takes a new CID; a Login with a known one would be a reinstatement.',
    noCidLeft: ({limit}) => `The lab has ${limit} CIDs, a limit of its own, and each is in use: a connection that waits for cleanup still holds its CID.`,
    noWireLeft: ({limit}) => `The lab has ${limit} wires, a limit of its own; a wire is free again when both its ends have released it.`,
    nothingToReinstate: () => 'The initiator has no connection to reinstate: 6.3.4 says that it MUST be in CLEANUP_WAIT.',
    cleanupUnderWay: () => 'The connection’s cleanup is under way: M2 starts in R1 CLEANUP_WAIT, and it is in R2 IN_CLEANUP.',
    cleanupByLogout: () => 'At the target the old connection is in R2 IN_CLEANUP by CSM-E, and M4 by CSM-I is not listed for it; that the Logout has to end first is our reading.',
    alreadyLoggingIn: () => 'A Login with this CID is under way. The lab starts no second one beside it; this rule is its own.',
    beingReinstated: () => 'The initiator is already connecting to reinstate this connection. Its Login MUST find it in CLEANUP_WAIT, and a Logout would take it to R2. That the Logout waits is our reading.',
    sessionClosing: () => 'A Logout Request for the whole session has been sent: the initiator MUST NOT send a new request on any connection of it. That this lasts while the Logout is pending, and that no connection is added meanwhile, is our reading.',
    logoutPending: () => 'A Logout Request on or for this connection still waits for its Response. The lab sends no second one meanwhile; this rule is its own.',
    noLogoutPending: () => 'No Logout Request waits for an answer on this connection.',
    carrierNotLoggedIn: ({state}) => `To log out a connection in cleanup, the connection that carries the request (CSM-E) has to be in S5 LOGGED_IN until the Logout ends; this one is in ${state}.`,
    carrierLeaving: ({state}) => `This connection is in ${state}: the target has asked for a Logout of this connection itself. That it can then no longer carry one for another connection is our reading.`,
    recoveryAfterAsync: () => 'The target has sent Async Message “Request Logout” (AsyncEvent 1): the Logout Request that follows MUST carry reason 1 or 0.',
    cidUnknown: () => 'This end knows no connection with that CID in the session, so a Logout for it is answered by response 1, CID not found. That no other response fits is our reading.',
    cidKnown: () => 'Response 1 means that the CID was not found, but the target knows this connection.',
    cleanupNotStarted: () => 'The connection waits for cleanup, and this Logout did not start it: M4 starts in R2, which the connection would have reached by M2 with this CSM-E.',
    recoverySupported: () => 'Response 2 answers reason 2 below ErrorRecoveryLevel 2; here the request has another reason or the level is 2.',
    recoveryNotSupported: () => 'Reason 2 needs ErrorRecoveryLevel 2; below it, response 2 says that connection recovery is not supported.',
    sessionUnknown: () => 'The target knows no session with this TSIH, so the Login can only fail.',
    tooManyConnections: ({limit}) => `The session has its ${limit === 1 ? 'one connection' : `${limit} connections`} (MaxConnections) at the target already; the Login can only fail, with status 0206, too many connections.`,
    cannotReassign: ({state}) => `The connection is in ${state}; tasks are reassigned to a connection in S5 LOGGED_IN.`,
    noTaskWaits: () => 'No task waits for reassignment; one does only after an explicit or implicit Logout with reason 2, at ErrorRecoveryLevel 2 and with tasks outstanding.',
    nothingInFlight: () => 'Nothing is in flight to this end on this wire.',
    wireNotUp: () => 'The transport connection on this wire is not up any more.',
    onlyHalfOpen: () => 'The initiator is still in S2 XPT_WAIT, where T2 lists a timeout and a reset but no disconnect indication.',
    illegalForTarget: () => 'T14 is illegal for a target: from S6 IN_LOGOUT it has no transition for another Async Message “Request Logout”.',
    noClauseForTimer: ({state}) => `No clause of this end in ${state} names this timeout.`,
    clockDuringCleanup: () => 'No timeout leads out of R2 IN_CLEANUP in the matrix, and the RFC does not say whether the clock runs there; in the lab it does not run.',
    connectionsWait: () => 'A connection of the session still waits for cleanup: the session times out when the last of them does.',
    attemptUnderWay: () => 'A Login that may go on with the session is under way; that the session does not time out meanwhile is our reading.',
    noTimeoutInContinue: () => 'No timeout leads out of Q5 IN_CONTINUE: only N8, N10 and N11 do.',
  },

  refused: {
    settings: ({found}) => `The link’s settings, “${found}”, cannot be read. Check that the link was copied whole, or choose settings and start over.`,
    unknownStep: ({number, found}) => `Step ${number} of the link, “${found}”, is not an action of the lab. Check that the link was copied whole, or go on from here.`,
  },

  goals: {loggedIn: 'session LOGGED_IN', allFree: 'all FREE'},
  drivers: {initiator: 'the initiator acts', target: 'the target acts', time: 'nobody acts, and time passes'},
} as const satisfies LabSentences;

/** A side at the head of a sentence. */
function name(side: Role): string {
  return side === 'initiator' ? 'Initiator' : 'Target';
}
