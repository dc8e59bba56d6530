import type {Evidence} from '../spec/evidence.ts';
import type {Localized} from './localized.ts';

/** What an action does about a close that is blocked. */
export type Outcome = 'clears' | 'lastResort' | 'changesNothing' | 'makesWorse';

/** One thing that people do to a session of the Linux target, and what follows. */
export interface ClearingRow {
  readonly id: string;
  readonly action: Localized;
  readonly outcome: Outcome;
  /** What it does to a session that is sound; null where the action has no meaning there. */
  readonly healthy: Localized | null;
  /** What it does while a connection is stuck in CLEANUP_WAIT. */
  readonly stuck: Localized;
  /** The function to read, with file and line where we have them; empty where nothing in the source says it. */
  readonly sources: readonly string[];
  readonly evidence: Extract<Evidence, 'implementation' | 'inferred'>;
}

/** Every line number in this file is of this source; nobody ran it. */
export const clearingVersion = 'Linux 6.1.192';

/** What helps stands before what does not, and what does harm stands last. */
export const clearing = [
  {
    id: 'backstore-answers',
    action: {
      en: 'The backstore completes or fails its commands',
      'zh-Hans': '后端存储完成命令，或让命令失败返回',
    },
    outcome: 'clears',
    healthy: null,
    stuck: {
      en: 'Clears it, by itself and at once: each command that comes back wakes the close that waits for it.',
      'zh-Hans': '自行清除，而且立即生效：命令一返回，就唤醒正在等待它的关闭过程。',
    },
    sources: [
      '__transport_wait_for_tasks, target_core_transport.c:3284',
      'target_wait_for_cmds, target_core_transport.c:3209',
    ],
    evidence: 'implementation',
  },
  {
    id: 'reboot',
    action: {en: 'Reboot the target', 'zh-Hans': '重启目标器主机'},
    outcome: 'lastResort',
    healthy: null,
    stuck: {
      en: 'The last resort, when the backstore can neither answer nor be made to fail.',
      'zh-Hans': '最后的手段：后端存储既不应答，也无法使它失效时才用。',
    },
    sources: [],
    evidence: 'inferred',
  },
  {
    id: 'wait',
    action: {en: 'Wait', 'zh-Hans': '等待'},
    outcome: 'changesNothing',
    healthy: {
      en: 'A sound connection needs no waiting: it passes through CLEANUP_WAIT in microseconds.',
      'zh-Hans': '正常的连接不需要等：它只在 CLEANUP_WAIT 停留几微秒。',
    },
    stuck: {
      en: 'No timer of any kind runs; Time2Retain would start only after the close.',
      'zh-Hans': '没有任何定时器在计时；Time2Retain 要到关闭完成之后才可能启动。',
    },
    sources: ['iscsit_close_connection, iscsi_target.c:4290', 'iscsit_start_time2retain_handler, iscsi_target_erl0.c'],
    evidence: 'implementation',
  },
  {
    id: 'initiator-logs-out',
    action: {en: 'The initiator logs out', 'zh-Hans': '启动器登出'},
    outcome: 'changesNothing',
    healthy: {
      en: 'The normal end of a connection or session.',
      'zh-Hans': '连接或会话的正常结束。',
    },
    stuck: {
      en: 'Not possible on the connection that is stuck: its transport is gone.',
      'zh-Hans': '在卡住的连接上做不到：它的传输已经没有了。',
    },
    sources: ['iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:907'],
    evidence: 'implementation',
  },
  {
    id: 'login-other-isid',
    action: {
      en: 'The initiator logs in with another ISID (libiscsi, for example, takes a random one)',
      'zh-Hans': '启动器用另一个 ISID 登录（例如 libiscsi 每次随机选取）',
    },
    outcome: 'changesNothing',
    healthy: {
      en: 'Matches no session, so a new one is made; the old one stays until its NOP-In goes unanswered.',
      'zh-Hans': '不匹配任何会话，于是新建一个；旧会话留着，直到它的 NOP-In 得不到应答。',
    },
    stuck: {
      en: 'The new session may work, unless an earlier login holds the semaphore of the portal group. The stuck one stays, and the info file now hides it behind the new one.',
      'zh-Hans':
        '新会话可能可用，除非先前的登录占着目标门户组的信号量。卡住的会话仍在，而且 info 文件只显示新会话，把它遮住了。',
    },
    sources: [
      'iscsi_check_for_session_reinstatement, iscsi_target_login.c:131',
      '__transport_register_session, target_core_transport.c',
    ],
    evidence: 'implementation',
  },
  {
    id: 'try-again',
    action: {
      en: 'Repeat a login or a delete that already hangs',
      'zh-Hans': '再次登录，或再次执行已经卡住的删除',
    },
    outcome: 'changesNothing',
    healthy: null,
    stuck: {
      en: 'Later attempts skip a session that is already being stopped: they add no wait for it and do not help. A login can still wait for the semaphore that the first login holds, and targetcli for its lock file.',
      'zh-Hans':
        '已在停止中的会话会被后来的尝试跳过：不增加对它的等待，也不起作用。但登录仍可能等待第一次登录占着的信号量，targetcli 仍可能等待锁文件。',
    },
    sources: ['iscsi_target_login.c:157', 'iscsi_target_configfs.c:1507', 'iscsi_target.c:4818'],
    evidence: 'implementation',
  },
  {
    id: 'login-same-isid',
    action: {
      en: 'The initiator logs in again with TSIH 0 and the same ISID (open-iscsi always does)',
      'zh-Hans': '启动器以 TSIH 0 和相同的 ISID 再次登录（open-iscsi 总是这样）',
    },
    outcome: 'makesWorse',
    healthy: {
      en: 'Session reinstatement: the old session is replaced. This is the normal cure for a half-open session.',
      'zh-Hans': '会话重建：旧会话被取代。这是解决半开会话的正常途径。',
    },
    stuck: {
      en: 'The login blocks, and it holds the login semaphore of the portal group. Every login to that group then times out, and often every login to the portal.',
      'zh-Hans':
        '这次登录被阻塞，同时占着目标门户组的登录信号量。此后对该组的登录全都超时，对该门户的登录往往也是如此。',
    },
    sources: [
      'iscsi_check_for_session_reinstatement, iscsi_target_login.c:131',
      'iscsit_stop_session, iscsi_target.c:4757',
      'iscsit_access_np, iscsi_target.c:201',
    ],
    evidence: 'implementation',
  },
  {
    id: 'delete-acl',
    action: {en: 'Delete the ACL', 'zh-Hans': '删除 ACL'},
    outcome: 'makesWorse',
    healthy: {
      en: 'The session is gone at once; so are the mapped LUNs and the CHAP secrets of that ACL.',
      'zh-Hans': '会话立即消失；该 ACL 的映射 LUN 和 CHAP 密钥也随之丢失。',
    },
    stuck: {
      en: 'The request to stop returns at once, because the connection is already ending; then targetcli waits without interruption for the session: D state.',
      'zh-Hans': '连接本来就在关闭，停止请求立即返回；随后 targetcli 不可中断地等待会话结束：D 状态。',
    },
    sources: [
      'core_tpg_del_initiator_node_acl, target_core_tpg.c:344',
      'lio_tpg_close_session, iscsi_target_configfs.c:1500',
      'iscsit_stop_session, iscsi_target.c:4757, 4798',
    ],
    evidence: 'implementation',
  },
  {
    id: 'disable-tpg',
    action: {en: 'Disable the portal group (TPG)', 'zh-Hans': '禁用目标门户组（TPG）'},
    outcome: 'makesWorse',
    healthy: {
      en: 'All sessions of the portal group are gone, and logins are refused.',
      'zh-Hans': '该组的全部会话消失，登录一律被拒绝。',
    },
    stuck: {
      en: 'The same wait as for the ACL.',
      'zh-Hans': '与删除 ACL 相同的等待。',
    },
    sources: ['iscsit_tpg_disable_portal_group', 'iscsit_release_sessions_for_tpg, iscsi_target.c:4803'],
    evidence: 'implementation',
  },
  {
    id: 'delete-tpg',
    action: {en: 'Delete the portal group or the target', 'zh-Hans': '删除目标门户组或目标器'},
    outcome: 'makesWorse',
    healthy: {
      en: 'rtslib first disables the portal group, so as above; then it is deleted.',
      'zh-Hans': 'rtslib 先禁用目标门户组，效果如上；然后删除。',
    },
    stuck: {
      en: 'The same wait, already at the disabling.',
      'zh-Hans': '同样的等待，禁用那一步就已卡住。',
    },
    sources: ['TPG.delete, rtslib target.py:344', 'iscsit_release_sessions_for_tpg, iscsi_target.c:4803'],
    evidence: 'implementation',
  },
  {
    id: 'delete-lun',
    action: {en: 'Delete the LUN or the backstore', 'zh-Hans': '删除 LUN 或后端存储'},
    outcome: 'makesWorse',
    healthy: {
      en: 'Waits for running I/O, then succeeds.',
      'zh-Hans': '等待正在进行的 I/O，然后完成。',
    },
    stuck: {
      en: 'Waits for the same I/O that does not come back.',
      'zh-Hans': '等待同一批不返回的 I/O。',
    },
    sources: ['core_tpg_remove_lun', 'transport_clear_lun_ref'],
    evidence: 'implementation',
  },
  {
    id: 'delete-portal',
    action: {en: 'Delete the portal', 'zh-Hans': '删除门户'},
    outcome: 'makesWorse',
    healthy: {en: 'Works.', 'zh-Hans': '正常完成。'},
    stuck: {
      en: 'Hangs if the login thread of the portal is itself blocked.',
      'zh-Hans': '如果该门户的登录线程自己也被阻塞，就会卡住。',
    },
    sources: ['iscsit_reset_np_thread'],
    evidence: 'implementation',
  },
] as const satisfies readonly ClearingRow[];
