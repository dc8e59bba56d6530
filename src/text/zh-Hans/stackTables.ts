import type {StackTableWords} from '../stackTables.ts';

/** What the tables about products share, in Chinese. */
export const stackTableWords: StackTableWords = {
  word: '显示的词',
  state: 'RFC 状态',
  number: '编号',
  noState: '无',
  concerns: '涉及',
  otherwise: '产品的做法',
  action: '操作',
  stuck: '对卡住的会话',
  healthy: '对正常会话',
  meaning: '含义',
  rfc: 'RFC',
  code: '错误码',
  status: '状态码',
  where: '排查方向',
  source: '出处',
  vendors: {
    lio: 'LIO（Linux 目标器）',
    configfs: 'configfs 中的 LIO',
    iscsiadm: 'iscsiadm（open-iscsi）',
    kernel: 'Linux 启动器 sysfs',
    libiscsi: '内核 libiscsi',
    freebsd: 'FreeBSD 目标器',
  },
};
