import type {Role, StateId, TransitionId} from '../spec/index.ts';
import type {Evidence} from '../spec/evidence.ts';
import type {Localized} from './localized.ts';

/** The implementations that we read or watched. */
export type Product = 'lio' | 'openIscsi' | 'tgt' | 'spdk' | 'freebsd' | 'illumos' | 'istgt';

/** What one implementation leaves out of section 8 or does otherwise, to be shown beside what it concerns. */
export interface Deviation {
  readonly id: string;
  readonly product: Product;
  readonly role: Role;
  /** The states and transitions beside which the row stands. */
  readonly concerns: readonly [StateId | TransitionId, ...(StateId | TransitionId)[]];
  readonly text: Localized;
  /** File and line; what was watched has words. */
  readonly source: string | Localized;
  /** Release or commit; null where a public copy bears none. */
  readonly version: string | null;
  readonly evidence: Extract<Evidence, 'implementation' | 'inferred'>;
}

const linux = 'Linux 6.1.192';
const openIscsi = 'open-iscsi bc23614';
const tgt = 'tgt f0dc199';
const illumosConnection = 'illumos-gate 0efa232c';
const illumosSession = 'illumos-gate 1050fd6d';
const packets: Localized = {en: 'packets of a run of ours', 'zh-Hans': '我们一次运行的抓包'};
const run: Localized = {en: 'a run of ours', 'zh-Hans': '我们的一次运行'};

/** By product, and within a product in the order of the RFC's labels. */
// prettier-ignore
export const deviations = [
  // Linux kernel target
  {
    id: 'lio-no-request-logout', product: 'lio', role: 'target', concerns: ['S7', 'T10', 'T11', 'T12', 'T16', 'T18'],
    text: {
      en: 'LIO never asks for a logout: it sends no Async Message “Request Logout” and never assigns its constant for this state.',
      'zh-Hans': 'LIO 从不请求登出：它不发送“Request Logout”的 Async Message，也从不赋值这个状态对应的常量。',
    },
    source: 'iscsi_target_core.h:95-112', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-siblings-at-once', product: 'lio', role: 'target', concerns: ['T8', 'T9', 'S6'],
    text: {
      en: 'On a Logout Request that closes the session, LIO moves every connection that is LOGGED_IN to IN_LOGOUT at once. By the RFC the others stay where they are until the Response is sent.',
      'zh-Hans': '收到关闭会话的 Logout Request 后，LIO 立即把所有 LOGGED_IN 的连接都改为 IN_LOGOUT。按 RFC，其余连接留在原处，直到 Response 发出。',
    },
    source: 'iscsit_logout_closesession, iscsi_target.c:2406', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-reinstatement-through-cleanup-wait', product: 'lio', role: 'target', concerns: ['T8', 'S8'],
    text: {
      en: 'A connection that a reinstatement ends also passes through CLEANUP_WAIT; by the RFC it goes straight to FREE.',
      'zh-Hans': '因重建而结束的连接也要经过 CLEANUP_WAIT；按 RFC，它直接到达 FREE。',
    },
    source: 'iscsit_close_connection, iscsi_target.c:4436', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-other-cid-late', product: 'lio', role: 'target', concerns: ['T9'],
    text: {
      en: 'A Logout for another CID moves that connection to IN_LOGOUT only after the Response has gone out.',
      'zh-Hans': '针对另一个 CID 的 Logout，要等 Response 发出之后，才把那条连接改为 IN_LOGOUT。',
    },
    source: 'iscsit_logout_post_handler_diffcid, iscsi_target.c:4673', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-blocked-in-logout', product: 'lio', role: 'target', concerns: ['S6', 'T13'],
    text: {
      en: 'A close that is blocked after a Logout shows as a long IN_LOGOUT, not as CLEANUP_WAIT.',
      'zh-Hans': '登出之后的关闭若被阻塞，表现为长时间的 IN_LOGOUT，而不是 CLEANUP_WAIT。',
    },
    source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:918', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-drop-connection-only', product: 'lio', role: 'target', concerns: ['T15'],
    text: {
      en: 'Of the Async Messages that announce a drop, LIO sends only “Drop connection”, in the recovery of ErrorRecoveryLevel 2 and on another connection that is LOGGED_IN.',
      'zh-Hans': '在宣布断开的 Async Message 中，LIO 只发送“Drop connection”：在 ErrorRecoveryLevel 2 的恢复过程中，经另一条处于 LOGGED_IN 的连接发出。',
    },
    source: 'iscsit_build_conn_drop_async_message', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-failed-logout-closes', product: 'lio', role: 'target', concerns: ['T17'],
    text: {
      en: 'Cannot be seen in LIO: a failure in IN_LOGOUT goes directly to the close, without CLEANUP_WAIT.',
      'zh-Hans': '在 LIO 中看不到：IN_LOGOUT 中的故障直接转入关闭，不经过 CLEANUP_WAIT。',
    },
    source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:918', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-cleanup-wait-is-a-close', product: 'lio', role: 'target', concerns: ['S8', 'R1', 'M1'],
    text: {
      en: 'CLEANUP_WAIT in LIO waits for no logout and no timer: the thread that sets it goes straight on to close. Below ErrorRecoveryLevel 2 that comes closest to M1 without a wait. If it stays, the close is blocked.',
      'zh-Hans': 'LIO 的 CLEANUP_WAIT 既不等登出，也不等定时器：设置它的线程随即着手关闭。ErrorRecoveryLevel 低于 2 时，这最接近不加等待的 M1。若一直停在这里，说明关闭过程被阻塞。',
    },
    source: 'iscsit_take_action_for_connection_exit, iscsi_target_erl0.c:907', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-no-cleanup-machine', product: 'lio', role: 'target', concerns: ['R1', 'R2', 'R3', 'M2', 'M3', 'M4'],
    text: {
      en: 'LIO keeps no cleanup states. Connection reinstatement and the Logout with reason code 2 exist as procedures.',
      'zh-Hans': 'LIO 没有清理状态。连接重建和原因码为 2 的 Logout 以过程的形式存在。',
    },
    source: 'iscsit_connection_reinstatement_rcfr; iscsi_target_erl2.c', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-login-in-one-step', product: 'lio', role: 'target', concerns: ['Q2', 'N1', 'N2', 'N9'],
    text: {
      en: 'LIO takes a new session from FREE to LOGGED_IN in one step, when the login is done, and never assigns its constant for ACTIVE.',
      'zh-Hans': 'LIO 在登录完成时让新会话一步从 FREE 到 LOGGED_IN，从不赋值 ACTIVE 对应的常量。',
    },
    source: 'iscsi_post_login_handler, iscsi_target_login.c:769', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-last-connection-logout', product: 'lio', role: 'target', concerns: ['N3', 'N5', 'N6'],
    text: {
      en: 'A Logout with reason code 1 of the last connection closes the session by the RFC (N3). LIO moves the session to FAILED and runs Time2Retain (N5, later N6).',
      'zh-Hans': '以原因码 1 登出最后一条连接，按 RFC 是会话关闭（N3）。LIO 则让会话进入 FAILED，并启动 Time2Retain（N5，随后 N6）。',
    },
    source: 'iscsit_close_connection, iscsi_target.c:4509', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-no-failed-below-erl2', product: 'lio', role: 'target', concerns: ['Q4', 'N5', 'N6'],
    text: {
      en: 'When the transport of the last connection is lost below ErrorRecoveryLevel 2, LIO ends the session as soon as the close is through: it is never FAILED, and Time2Retain does not run.',
      'zh-Hans': 'ErrorRecoveryLevel 低于 2 时，最后一条连接的传输丢失后，关闭一完成 LIO 就结束会话：不经过 FAILED，也不启动 Time2Retain。',
    },
    source: 'iscsit_close_connection, iscsi_target.c:4290', version: linux, evidence: 'implementation',
  },
  {
    id: 'lio-continuation-is-a-flag', product: 'lio', role: 'target', concerns: ['Q5', 'N7', 'N8', 'N10', 'N11'],
    text: {
      en: 'LIO marks a continuation attempt by a flag and leaves the session FAILED meanwhile: N7 and N10 show as one step, N8 and N11 not at all.',
      'zh-Hans': 'LIO 用一个标志表示会话延续的尝试，其间会话仍为 FAILED：N7 与 N10 表现为一步，N8 和 N11 看不到。',
    },
    source: 'iscsi_post_login_handler, iscsi_target_login.c:719', version: linux, evidence: 'implementation',
  },

  // Linux initiator
  {
    id: 'open-iscsi-logs-out-at-once', product: 'openIscsi', role: 'initiator', concerns: ['S7', 'T10', 'T11', 'T12', 'T16', 'T18'],
    text: {
      en: 'Asked to log out, open-iscsi does so at once: T11 and T10 together. It never assigns this state, so nothing can start in it.',
      'zh-Hans': 'open-iscsi 一收到登出请求就立即登出：T11 与 T10 合在一起。它从不赋值这个状态，也就没有转换从这里出发。',
    },
    source: 'usr/initiator.c:1253', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-error-handler', product: 'openIscsi', role: 'initiator', concerns: ['T15'],
    text: {
      en: 'Error 1021: the SCSI error handler of Linux drops the session. The RFC has no such event; clause a) comes nearest.',
      'zh-Hans': '错误 1021：Linux 的 SCSI 错误处理程序丢弃会话。RFC 没有这样的事件，最接近的是条款 a)。',
    },
    source: 'ISCSI_ERR_SCSI_EH_SESSION_RST', version: linux, evidence: 'inferred',
  },
  {
    id: 'open-iscsi-cleanup-wait-replaced', product: 'openIscsi', role: 'initiator', concerns: ['S8', 'R1'],
    text: {
      en: 'iscsid sets this state and normally replaces it in the same call by TRANSPORT WAIT, which is S2: during an outage users see that word.',
      'zh-Hans': 'iscsid 设置这个状态后，通常在同一次调用中就换成 TRANSPORT WAIT，即 S2：中断期间用户看到的是那个词。',
    },
    source: '__conn_error_handle, usr/initiator.c:829; session_conn_reopen, l. 603', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-no-connection-recovery', product: 'openIscsi', role: 'initiator', concerns: ['M2', 'M3', 'M4'],
    text: {
      en: 'open-iscsi has one connection a session (CID 0) and always logs in with TSIH 0. So it neither reinstates a connection nor logs one out over another: its way back is session reinstatement, and it keeps no cleanup states.',
      'zh-Hans': 'open-iscsi 每个会话只有一条连接（CID 0），登录时 TSIH 总是 0。因此它既不做连接重建，也不经另一条连接登出：它靠会话重建回来，而且不设清理状态。',
    },
    source: 'usr/login.c:1146', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-no-continuation', product: 'openIscsi', role: 'initiator', concerns: ['N4', 'N7', 'N10'],
    text: {
      en: 'Never happens with open-iscsi: it logs in with TSIH 0 and does not continue a session. After an outage the old session ends by N6 and a new one begins by N1.',
      'zh-Hans': '使用 open-iscsi 时不会发生：它以 TSIH 0 登录，不做会话延续。中断之后，旧会话经 N6 结束，新会话经 N1 开始。',
    },
    source: 'usr/login.c:1146', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-time2retain-zero', product: 'openIscsi', role: 'initiator', concerns: ['M1', 'N6'],
    text: {
      en: 'open-iscsi offers DefaultTime2Retain=0, and the smaller value counts: the target need not keep any state.',
      'zh-Hans': 'open-iscsi 提出 DefaultTime2Retain=0，而以较小的值为准：目标器不必保留任何状态。',
    },
    source: 'usr/login.c', version: openIscsi, evidence: 'implementation',
  },
  {
    id: 'open-iscsi-free-is-not-the-end', product: 'openIscsi', role: 'initiator', concerns: ['Q1', 'N6'],
    text: {
      en: 'In sysfs the session says FREE once recovery_tmo (120 s) has run out: I/O then fails, but iscsid goes on trying to log in. It only resembles N6.',
      'zh-Hans': 'recovery_tmo（120 秒）到期后，sysfs 中的会话为 FREE：此后 I/O 失败，但 iscsid 继续尝试登录。这只是与 N6 相像。',
    },
    source: 'scsi_transport_iscsi.c:1660, 1878', version: linux, evidence: 'implementation',
  },

  // tgt
  {
    id: 'tgt-no-late-states', product: 'tgt', role: 'target', concerns: ['S6', 'S7', 'S8'],
    text: {
      en: 'tgt has no state of its own for this.',
      'zh-Hans': 'tgt 没有与此对应的状态。',
    },
    source: 'usr/iscsi/iscsid.h', version: tgt, evidence: 'implementation',
  },
  {
    id: 'tgt-no-connection-reinstatement', product: 'tgt', role: 'target', concerns: ['M2', 'M4'],
    text: {
      en: 'tgt does session reinstatement; its branch for connection reinstatement is empty.',
      'zh-Hans': 'tgt 实现了会话重建；连接重建的分支则是空的。',
    },
    source: 'usr/iscsi/iscsid.c:284', version: tgt, evidence: 'implementation',
  },
  {
    id: 'tgt-logout-ignores-fields', product: 'tgt', role: 'target', concerns: ['T9', 'T13', 'M2'],
    text: {
      en: 'tgt ignores the reason code and the CID of a Logout Request.',
      'zh-Hans': 'tgt 不理会 Logout Request 中的原因码和 CID。',
    },
    source: 'usr/iscsi/iscsid.c', version: tgt, evidence: 'implementation',
  },
  {
    id: 'tgt-tsih-byte-order', product: 'tgt', role: 'target', concerns: ['T5'],
    text: {
      en: 'tgt sends the TSIH in the byte order of its host: do not compare it as a number with what the product shows.',
      'zh-Hans': 'tgt 按主机字节序发送 TSIH：不要把它当作数值，与产品显示的 TSIH 比较。',
    },
    source: packets, version: tgt, evidence: 'implementation',
  },

  // SPDK
  {
    id: 'spdk-logout-timer', product: 'spdk', role: 'target', concerns: ['S6', 'T13'],
    text: {
      en: 'SPDK has no state of its own for a logout (its RUNNING covers S5 and S6) and runs a logout timer of 5 s.',
      'zh-Hans': 'SPDK 没有单独的登出状态（它的 RUNNING 涵盖 S5 和 S6），登出定时器为 5 秒。',
    },
    source: 'lib/iscsi/conn.h', version: null, evidence: 'implementation',
  },
  {
    id: 'spdk-no-waiting', product: 'spdk', role: 'target', concerns: ['S8', 'M1', 'N6'],
    text: {
      en: 'SPDK has no Time2Retain, and its EXITING, which answers to S8, does not wait.',
      'zh-Hans': 'SPDK 没有 Time2Retain；与 S8 对应的 EXITING 并不等待。',
    },
    source: 'lib/iscsi/conn.h', version: null, evidence: 'implementation',
  },

  // FreeBSD
  {
    id: 'freebsd-one-connection', product: 'freebsd', role: 'target', concerns: ['M2'],
    text: {
      en: 'FreeBSD has one connection a session, so no other connection can carry an explicit logout; reason code 2 gets response 2.',
      'zh-Hans': 'FreeBSD 每个会话只有一条连接，所以没有另一条连接可以承载显式登出；原因码 2 得到响应码 2。',
    },
    source: 'ctl_frontend_iscsi.c', version: null, evidence: 'implementation',
  },
  {
    id: 'freebsd-waits-for-tasks', product: 'freebsd', role: 'target', concerns: ['S8'],
    text: {
      en: 'FreeBSD waits here for its own tasks and says so: “waiting for CTL to terminate … tasks”. It is the twin of a blocked close in LIO.',
      'zh-Hans': 'FreeBSD 在这里等待自己的任务，并且会在日志中写明：“waiting for CTL to terminate … tasks”。这与 LIO 中被阻塞的关闭是同一回事。',
    },
    source: 'ctl_frontend_iscsi.c', version: null, evidence: 'implementation',
  },

  // illumos
  {
    id: 'illumos-reinstatement-during-login', product: 'illumos', role: 'target', concerns: ['S4', 'T8'],
    text: {
      en: 'illumos adds an edge from S4 to its end state for a reinstatement, labelled T8 in a comment; the RFC has no clause for this.',
      'zh-Hans': 'illumos 为重建添加了一条从 S4 到它的终止状态的边，在注释中标为 T8；RFC 没有相应的条款。',
    },
    source: 'idm_conn_sm.c', version: illumosConnection, evidence: 'implementation',
  },
  {
    id: 'illumos-zero-cleanup-timer', product: 'illumos', role: 'target', concerns: ['S8', 'R1', 'M1'],
    text: {
      en: 'illumos sets its cleanup timer to 0 seconds (IDM_CLEANUP_SECONDS), so S8 is left at once by M1.',
      'zh-Hans': 'illumos 把清理定时器设为 0 秒（IDM_CLEANUP_SECONDS），因此立即经 M1 离开 S8。',
    },
    source: 'idm_conn_sm.c', version: illumosConnection, evidence: 'implementation',
  },
  {
    id: 'illumos-timeout-in-cleanup', product: 'illumos', role: 'target', concerns: ['R2'],
    text: {
      en: 'illumos also allows a timeout from its IN_CLEANUP (its S10) to its end state; the RFC has no such edge.',
      'zh-Hans': 'illumos 还允许它的 IN_CLEANUP（即它的 S10）超时，进入终止状态；RFC 没有这条边。',
    },
    source: 'idm_conn_sm.c', version: illumosConnection, evidence: 'implementation',
  },
  {
    id: 'illumos-reinstatement-while-active', product: 'illumos', role: 'target', concerns: ['Q2', 'N11'],
    text: {
      en: 'illumos adds a session reinstatement out of Q2 and calls it N11; in the RFC N11 starts in Q5.',
      'zh-Hans': 'illumos 添加了从 Q2 出发的会话重建，称为 N11；在 RFC 中，N11 从 Q5 出发。',
    },
    source: 'iscsit_sess.c', version: illumosSession, evidence: 'implementation',
  },

  // istgt
  {
    id: 'istgt-unknown-tsih', product: 'istgt', role: 'target', concerns: ['T7'],
    text: {
      en: 'istgt answers a login that names an unknown TSIH with status 0208; the status for a session that does not exist is 020a.',
      'zh-Hans': '登录带有未知的 TSIH 时，istgt 以状态 0208 应答；表示会话不存在的状态是 020a。',
    },
    source: packets, version: null, evidence: 'implementation',
  },
  {
    id: 'istgt-silent-initiator', product: 'istgt', role: 'target', concerns: ['T15'],
    text: {
      en: 'istgt had not closed a connection on which its NOP-In had stayed unanswered for 58 s.',
      'zh-Hans': 'NOP-In 过了 58 秒仍无应答，istgt 也没有关闭连接。',
    },
    source: packets, version: null, evidence: 'implementation',
  },
  {
    id: 'istgt-no-connection-reinstatement', product: 'istgt', role: 'target', concerns: ['M2', 'M4'],
    text: {
      en: 'istgt does no connection reinstatement.',
      'zh-Hans': 'istgt 不做连接重建。',
    },
    source: run, version: null, evidence: 'implementation',
  },
] as const satisfies readonly Deviation[];
