import type {ClearingWords} from '../clearing.ts';

/** What people do to a stuck session of the Linux target and what follows, in Chinese. One sentence a line, beside its twin. */
// prettier-ignore
export const clearingWords: ClearingWords = {
  outcomes: {
    clears: '能清除',
    lastResort: '最后的手段',
    changesNothing: '不起作用',
    makesWorse: '使情况更糟',
  },
  rows: {
    'backstore-answers': {
      action: '后端存储完成命令，或让命令失败返回',
      stuck: '连接会立即自行消失：命令一返回，正在等它的关闭过程就被唤醒。',
    },
    reboot: {
      action: '重启目标器主机',
      stuck: '最后的手段：后端存储既不应答，也无法让它报错时才用。',
    },
    wait: {
      action: '等待',
      healthy: '正常的连接不需要等：它只在 CLEANUP_WAIT 停留几微秒。',
      stuck: '没有任何定时器在计时；Time2Retain 要到关闭完成之后才可能启动。',
    },
    'initiator-logs-out': {
      action: '启动器登出',
      healthy: '连接或会话的正常结束。',
      stuck: '在卡住的连接上做不到：它的传输连接已经断开。',
    },
    'login-other-isid': {
      action: '启动器用另一个 ISID 登录（例如 libiscsi 每次随机选取）',
      healthy: '不匹配任何会话，于是新建一个；旧会话留着，直到它的 NOP-In 得不到应答。',
      stuck: '新会话可能可用，除非先前的登录占着目标门户组的信号量。卡住的会话仍在，而且 info 文件只显示新会话，把它遮住了。',
    },
    'try-again': {
      action: '重试已经卡住的登录或删除',
      stuck: '后来的操作会跳过正在停止的会话：既不会多一个等待者，也无济于事。但登录仍可能等待第一次登录占着的信号量，targetcli 仍可能等待锁文件。',
    },
    'login-same-isid': {
      action: '启动器以 TSIH 0 和相同的 ISID 再次登录（open-iscsi 总是这样）',
      healthy: '会话重建：旧会话被取代。这是解决半开会话的正常途径。',
      stuck: '这次登录被阻塞，同时占着目标门户组的登录信号量。此后对该组的登录全都超时，对该门户的登录往往也是如此。',
    },
    'delete-acl': {
      action: '删除 ACL',
      healthy: '会话立即消失；该 ACL 的 LUN 映射和 CHAP 密钥也随之丢失。',
      stuck: '连接本来就在关闭，停止请求立即返回；随后 targetcli 进入不可中断的等待（D 状态），直到会话结束。',
    },
    'disable-tpg': {
      action: '禁用目标门户组（TPG）',
      healthy: '该组的全部会话消失，登录一律被拒绝。',
      stuck: '与删除 ACL 相同的等待。',
    },
    'delete-tpg': {
      action: '删除目标门户组或目标器',
      healthy: 'rtslib 先禁用目标门户组，效果如上；然后删除。',
      stuck: '同样的等待，禁用那一步就已卡住。',
    },
    'delete-lun': {
      action: '删除 LUN 或后端存储',
      healthy: '等待正在进行的 I/O，然后完成。',
      stuck: '等待同一批不返回的 I/O。',
    },
    'delete-portal': {
      action: '删除门户',
      healthy: '正常完成。',
      stuck: '如果该门户的登录线程自己也被阻塞，就会卡住。',
    },
  },
};
