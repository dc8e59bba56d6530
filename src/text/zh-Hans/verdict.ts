import type {VerdictWords} from '../verdict.ts';

/** The verdict of a reading in Chinese. */
export const verdictWords: VerdictWords = {
  signs: {stuck: '卡住', failing: '故障', passing: '过渡中', fine: '正常', unclear: '无法判断'},
  derived: {
    'not-connected': '启动器连不上目标器',
    'login-failed': '登录失败',
    'connection-lost': '连接曾断开',
    'command-failed': '命令执行失败',
    recovered: '连接曾断开，现已恢复',
    unclear: '文本中没有故障，也没有可供判断的状态',
  },
  sides: {initiator: '启动器', target: '目标器'},
  and: '和',
  where: {initiator: '在启动器上，以 root 运行', target: '在目标器上，以 root 运行'},
  commands: {
    'info-twice': '间隔 10 秒读取两次状态',
    'find-thread': '列出 iSCSI 线程，留意状态 D',
    'read-stack': '查看该线程在等什么',
    'find-backstore': '查看各 LUN 的后端存储，以及内核的相关日志',
    'portal-groups': '查看各门户组是否启用（1 为启用，0 为禁用）',
    'list-acls': '列出各 ACL，请逐字核对名称',
    'target-log': '查看目标器一侧的记录',
    'read-dynamic-sessions': '列出没有 ACL 的会话',
    'targetcli-detail': '同时显示连接',
    'initiator-states': '查看各连接和会话的状态',
    'try-portal': '测试能否连上门户',
    'scst-states': '间隔 10 秒读取两次 SCST 各连接的状态',
    'iscsid-status': '查看 iscsid 是否在运行',
  },
  fields: {initiator: '启动器名称', host: '门户地址', port: '门户端口', pid: '线程的 PID'},
  again: {
    label: '十秒后再看一次',
    hint: '把打印上面文本的命令再运行一次，将输出粘贴到这里，两份输出会相互对照。',
    apart: {
      'nothing-read': '没有对照：第二份输出中没有认出任何内容。',
      'other-output': '没有对照：第二份是另一条命令的输出。请再运行打印第一份输出的那条命令。',
      'other-sessions': '没有对照：第二份输出是别的会话，没有第一份中的那些。',
    },
  },
};
