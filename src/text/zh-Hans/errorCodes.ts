import type {ErrorCodeWords} from '../errorCodes.ts';

/** What each error code of the Linux initiator means, in Chinese. One entry a line, beside its twin. */
// prettier-ignore
export const errorCodeWords: ErrorCodeWords = {
  1001: 'DataSN 错误',
  1002: '数据偏移错误',
  1003: '超出命令窗口（MaxCmdSN）',
  1004: 'ExpCmdSN 错误',
  1005: '操作码无效',
  1006: '数据长度错误',
  1007: 'AHS 长度错误',
  1008: '协议错误',
  1009: 'LUN 无效',
  1010: '任务标签未知',
  1011: '连接故障，未给出更具体的原因',
  1012: 'R2TSN 错误',
  1013: '会话故障',
  1014: '头部摘要错误',
  1015: '数据摘要错误',
  1016: '找不到参数',
  1017: '没有对应的 SCSI 命令',
  1018: 'SCSI 主机已不存在',
  1019: '通过 TCP 发送失败',
  1020: '内核发现 TCP 连接已关闭，由对端或中间设备所为',
  1021: '本机的 SCSI 错误处理程序放弃了该会话；这是它自己的决定，最接近 T15 a',
  1022: '未按时收到 NOP-In',
};
