import type {ErrorCodeWords} from '../errorCodes.ts';

/** What each error code of the Linux initiator means, in English. One entry a line, beside its twin. */
// prettier-ignore
export const errorCodeWords: ErrorCodeWords = {
  1001: 'wrong DataSN',
  1002: 'wrong data offset',
  1003: 'outside the command window (MaxCmdSN)',
  1004: 'wrong ExpCmdSN',
  1005: 'bad opcode',
  1006: 'wrong data length',
  1007: 'wrong AHS length',
  1008: 'protocol error',
  1009: 'bad LUN',
  1010: 'unknown task tag',
  1011: 'the connection failed, no closer reason given',
  1012: 'wrong R2TSN',
  1013: 'the session failed',
  1014: 'header digest error',
  1015: 'data digest error',
  1016: 'parameter not found',
  1017: 'no such SCSI command',
  1018: 'the SCSI host is gone',
  1019: 'sending over TCP failed',
  1020: 'the kernel found the TCP connection closed, by the other end or by something between',
  1021: 'the SCSI error handler of this host dropped the session; a decision of its own, nearest to T15 a',
  1022: 'no NOP-In came in time',
};
