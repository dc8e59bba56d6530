import type {LogRow} from './logRow.ts';

/** Lines of other targets; the names of each stack's states are in `names.ts`. */
// prettier-ignore
export const otherLogs = [
  {
    id: 'istgt-login', side: 'target', reads: 'istgt-log', source: 'istgt',
    format: 'Login from %s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'cid'], needs: 'istgt', transitions: ['T5'],
    meaning: {en: 'A login succeeded: T5.', 'zh-Hans': '登录成功：T5。'},
  },
  {
    id: 'istgt-state', side: 'target', reads: 'istgt-log', source: 'istgt',
    format: 'conn->state = %d', args: ['skip'], needs: 'ERROR', transitions: [],
    meaning: {en: 'istgt prints a number of its own for the state of the connection; it has no words for it.', 'zh-Hans': 'istgt 用自己的数字表示连接状态，没有对应的名称。'},
  },
  {
    id: 'spdk-terminating', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/conn.c',
    format: 'Terminating connections(tsih %d): %d', args: ['skip', 'skip'], transitions: [],
    meaning: {en: 'A connection was taken off its session; the last number is how many remain.', 'zh-Hans': '一条连接已从会话中移除；最后的数字是剩余连接数。'},
  },
  {
    id: 'spdk-login', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'Login from %s, ISID=%s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'skip', 'cid'], transitions: ['T5'],
    meaning: {en: 'A login succeeded: T5.', 'zh-Hans': '登录成功：T5。'},
  },
  {
    id: 'spdk-logout', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'Logout from %s, ISID=%s, TSIH=%d, CID=%d', args: ['initiator', 'skip', 'skip', 'cid'], transitions: ['T9'],
    meaning: {en: 'A Logout Request was taken up: T9.', 'zh-Hans': '开始处理 Logout Request：T9。'},
  },
  {
    id: 'spdk-acceptor', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/conn.c',
    format: 'Launching connection on acceptor thread', args: [], transitions: ['T3'],
    meaning: {en: 'A TCP connection was accepted: T3.', 'zh-Hans': '已接受一条 TCP 连接：T3。'},
  },
  {
    id: 'spdk-drop-old', side: 'target', reads: 'spdk-log', source: 'SPDK lib/iscsi/iscsi.c',
    format: 'drop old connections', args: [], needs: 'iscsi', transitions: [],
    meaning: {en: 'A login of the same initiator replaces older connections.', 'zh-Hans': '同一启动器的登录取代了旧连接。'},
  },
  {
    id: 'freebsd-connection-error', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): connection error; dropping connection', args: ['portal', 'initiator'], transitions: ['T15'],
    meaning: {en: 'The connection was lost: T15.', 'zh-Hans': '连接丢失：T15。'},
  },
  {
    id: 'freebsd-no-ping', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): no ping reply (NOP-Out) after %d seconds; dropping connection', args: ['portal', 'initiator', 'seconds'], transitions: ['T15'],
    meaning: {en: 'The initiator left a NOP-In unanswered: T15 a.', 'zh-Hans': '启动器没有应答 NOP-In：T15 a。'},
  },
  {
    id: 'freebsd-login-timeout', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'WARNING: %s (%s): login timed out after %d seconds; dropping connection', args: ['portal', 'initiator', 'seconds'], transitions: ['T7'],
    meaning: {en: 'The login did not finish in time: T7 b.', 'zh-Hans': '登录未按时完成：T7 b。'},
  },
  {
    id: 'freebsd-waiting', side: 'target', reads: 'freebsd-log', source: 'FreeBSD ctl_frontend_iscsi.c',
    format: 'waiting for CTL to terminate %d tasks', args: ['skip'], transitions: [],
    meaning: {en: 'The connection is being closed and waits for tasks that the storage below has not given back.', 'zh-Hans': '连接正在关闭，等待下层存储尚未返回的任务。'},
    finding: 'freebsd-waiting-for-tasks',
  },
  {
    id: 'tgt-forcing', side: 'target', reads: 'tgt-log', source: 'tgt f0dc199 usr/iscsi',
    format: 'Forcing release of %s task', args: ['skip'], transitions: [],
    meaning: {en: 'tgt closes a connection and gives up a task of it that was not finished.', 'zh-Hans': 'tgt 正在关闭一条连接，放弃其上尚未完成的一个任务。'},
  },
  {
    id: 'tgt-connection-closed', side: 'target', reads: 'tgt-log', source: 'tgt f0dc199 usr/iscsi',
    format: 'connection closed, 0x%x %u', args: ['skip', 'skip'], transitions: [],
    meaning: {en: 'tgt closed a connection. It keeps no S6, S7 or S8, so the line does not tell a Logout from a loss.', 'zh-Hans': 'tgt 关闭了一条连接。它没有 S6、S7、S8，因此此行无法区分登出与丢失。'},
  },
  {
    id: 'illumos-update-state', side: 'target', reads: 'illumos-log', source: 'illumos idm_conn_sm.c',
    format: 'idm_update_state: conn %p, evt %s(%d), %s(%d) --> %s(%d)', args: ['skip', 'skip', 'skip', 'from', 'skip', 'to', 'skip'], transitions: [],
    meaning: {en: 'A move of illumos\' connection machine; its S1 to S8 are the RFC\'s.', 'zh-Hans': 'illumos 连接状态机的一次转换；其 S1 至 S8 与 RFC 相同。'},
  },
] as const satisfies readonly LogRow[];
