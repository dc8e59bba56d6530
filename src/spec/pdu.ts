/** Logout Request reason codes (11.14.1): 0 close the session, 1 close the connection, 2 remove it for recovery. */
export const logoutReasons = [0, 1, 2] as const;

export type LogoutReason = (typeof logoutReasons)[number];

/** Logout Response codes (11.15.1): 0 success, 1 CID not found, 2 recovery not supported, 3 cleanup failed. */
export const logoutResponses = [0, 1, 2, 3] as const;

export type LogoutResponse = (typeof logoutResponses)[number];

/** The AsyncEvents of 11.9.1 that section 8 reacts to: 1 asks for a Logout, 2 drops one connection, 3 drops all. */
export const asyncEvents = [1, 2, 3] as const;

export type AsyncEvent = (typeof asyncEvents)[number];

/** Login Status-Classes (11.13.5) that refuse: 1 redirection, 2 initiator error, 3 target error. */
export const refusalClasses = [1, 2, 3] as const;

export type RefusalClass = (typeof refusalClasses)[number];

/**
 * What travels on a wire: PDUs of iSCSI, and the segments of TCP that open or end the transport.
 * One Login Request stands for the whole Login negotiation, however many requests it takes.
 * `itt` is the Initiator Task Tag: a Logout Response carries that of its Request (11.15).
 */
export type Pdu =
  | {readonly kind: 'syn'}
  | {readonly kind: 'synAck'}
  | {readonly kind: 'fin'}
  | {readonly kind: 'rst'}
  | {readonly kind: 'loginRequest'; readonly tsih: number; readonly cid: number}
  | {readonly kind: 'loginResponse'; readonly statusClass: 0 | RefusalClass; readonly tsih: number}
  | {readonly kind: 'logoutRequest'; readonly itt: number; readonly reason: LogoutReason; readonly cid: number | null}
  | {readonly kind: 'logoutResponse'; readonly itt: number; readonly response: LogoutResponse}
  | {readonly kind: 'asyncMessage'; readonly event: AsyncEvent; readonly cid: number | null}
  | {readonly kind: 'taskReassign'};

export type PduKind = Pdu['kind'];

/** Whether it is TCP's own, and no PDU of iSCSI. */
export function isSegment({kind}: Pdu): boolean {
  return kind === 'syn' || kind === 'synAck' || kind === 'fin' || kind === 'rst';
}
