import type {Localized} from './localized.ts';

/** One error code of the Linux initiator (`enum iscsi_err`), as its log lines print it. */
export interface ErrorCode {
  readonly code: number;
  readonly name: string;
  readonly meaning: Localized;
  /** The RFC's letter for a connection in LOGGED_IN (T15), where the code leaves no doubt. */
  readonly letter?: 'a' | 'c';
}

/** Read in the headers of Linux 6.1.192 and open-iscsi bc23614. */
// prettier-ignore
export const errorCodes = [
  {code: 1001, name: 'DATASN',             meaning: {en: 'wrong DataSN',                                            'zh-Hans': 'DataSN 错误'}},
  {code: 1002, name: 'DATA_OFFSET',        meaning: {en: 'wrong data offset',                                       'zh-Hans': '数据偏移错误'}},
  {code: 1003, name: 'MAX_CMDSN',          meaning: {en: 'outside the command window (MaxCmdSN)',                   'zh-Hans': '超出命令窗口（MaxCmdSN）'}},
  {code: 1004, name: 'EXP_CMDSN',          meaning: {en: 'wrong ExpCmdSN',                                          'zh-Hans': 'ExpCmdSN 错误'}},
  {code: 1005, name: 'BAD_OPCODE',         meaning: {en: 'bad opcode',                                              'zh-Hans': '操作码无效'}},
  {code: 1006, name: 'DATALEN',            meaning: {en: 'wrong data length',                                       'zh-Hans': '数据长度错误'}},
  {code: 1007, name: 'AHSLEN',             meaning: {en: 'wrong AHS length',                                        'zh-Hans': 'AHS 长度错误'}},
  {code: 1008, name: 'PROTO',              meaning: {en: 'protocol error',                                          'zh-Hans': '协议错误'}},
  {code: 1009, name: 'LUN',                meaning: {en: 'bad LUN',                                                 'zh-Hans': 'LUN 无效'}},
  {code: 1010, name: 'BAD_ITT',            meaning: {en: 'unknown task tag',                                        'zh-Hans': '任务标签未知'}},
  {code: 1011, name: 'CONN_FAILED',        meaning: {en: 'the connection failed, no closer reason given',           'zh-Hans': '连接故障，未给出更具体的原因'}},
  {code: 1012, name: 'R2TSN',              meaning: {en: 'wrong R2TSN',                                             'zh-Hans': 'R2TSN 错误'}},
  {code: 1013, name: 'SESSION_FAILED',     meaning: {en: 'the session failed',                                      'zh-Hans': '会话故障'}},
  {code: 1014, name: 'HDR_DGST',           meaning: {en: 'header digest error',                                     'zh-Hans': '头部摘要错误'}},
  {code: 1015, name: 'DATA_DGST',          meaning: {en: 'data digest error',                                       'zh-Hans': '数据摘要错误'}},
  {code: 1016, name: 'PARAM_NOT_FOUND',    meaning: {en: 'parameter not found',                                     'zh-Hans': '找不到参数'}},
  {code: 1017, name: 'NO_SCSI_CMD',        meaning: {en: 'no such SCSI command',                                    'zh-Hans': '没有对应的 SCSI 命令'}},
  {code: 1018, name: 'INVALID_HOST',       meaning: {en: 'the SCSI host is gone',                                   'zh-Hans': 'SCSI 主机已不存在'}},
  {code: 1019, name: 'XMIT_FAILED',        meaning: {en: 'sending over TCP failed',                                 'zh-Hans': '通过 TCP 发送失败'},          letter: 'c'},
  {code: 1020, name: 'TCP_CONN_CLOSE',     meaning: {en: 'the other end closed the TCP connection',                 'zh-Hans': '对端关闭了 TCP 连接'},        letter: 'c'},
  {code: 1021, name: 'SCSI_EH_SESSION_RST', meaning: {en: 'the SCSI error handler of this host dropped the session; a decision of its own, nearest to T15 a', 'zh-Hans': '本机的 SCSI 错误处理程序放弃了该会话；这是它自己的决定，最接近 T15 a'}},
  {code: 1022, name: 'NOP_TIMEDOUT',       meaning: {en: 'no NOP-In came in time',                                  'zh-Hans': '未按时收到 NOP-In'},          letter: 'a'},
] as const satisfies readonly ErrorCode[];

const byCode: ReadonlyMap<number, ErrorCode> = new Map(errorCodes.map((row) => [row.code, row]));

/** The row of a code, or undefined for a number outside the list. */
export function errorCode(code: number): ErrorCode | undefined {
  return byCode.get(code);
}
