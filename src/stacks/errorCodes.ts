/** One error code of the Linux initiator (`enum iscsi_err`), as its log lines print it. */
export interface ErrorCode {
  readonly code: number;
  readonly name: string;
  /** The RFC's letter for a connection in LOGGED_IN (T15), where the code leaves no doubt. */
  readonly letter?: 'a' | 'c';
}

/** Read in the headers of Linux 6.1.192 and open-iscsi bc23614. */
// prettier-ignore
export const errorCodes = [
  {code: 1001, name: 'DATASN'},
  {code: 1002, name: 'DATA_OFFSET'},
  {code: 1003, name: 'MAX_CMDSN'},
  {code: 1004, name: 'EXP_CMDSN'},
  {code: 1005, name: 'BAD_OPCODE'},
  {code: 1006, name: 'DATALEN'},
  {code: 1007, name: 'AHSLEN'},
  {code: 1008, name: 'PROTO'},
  {code: 1009, name: 'LUN'},
  {code: 1010, name: 'BAD_ITT'},
  {code: 1011, name: 'CONN_FAILED'},
  {code: 1012, name: 'R2TSN'},
  {code: 1013, name: 'SESSION_FAILED'},
  {code: 1014, name: 'HDR_DGST'},
  {code: 1015, name: 'DATA_DGST'},
  {code: 1016, name: 'PARAM_NOT_FOUND'},
  {code: 1017, name: 'NO_SCSI_CMD'},
  {code: 1018, name: 'INVALID_HOST'},
  {code: 1019, name: 'XMIT_FAILED', letter: 'c'},
  {code: 1020, name: 'TCP_CONN_CLOSE', letter: 'c'},
  {code: 1021, name: 'SCSI_EH_SESSION_RST'},
  {code: 1022, name: 'NOP_TIMEDOUT', letter: 'a'},
] as const satisfies readonly ErrorCode[];

export type ErrorCodeNumber = (typeof errorCodes)[number]['code'];

/** A row under the number that the table gives it. */
type KnownErrorCode = ErrorCode & {readonly code: ErrorCodeNumber};

const byCode: ReadonlyMap<number, KnownErrorCode> = new Map(errorCodes.map((row) => [row.code, row]));

/** The row of a code, or undefined for a number outside the list. */
export function errorCode(code: number): KnownErrorCode | undefined {
  return byCode.get(code);
}
