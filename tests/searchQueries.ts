import type {Locale} from '../src/text/locales.ts';

/** What somebody types, and the page that they should be led to. */
export type Query = readonly [typed: string, page: string];

/**
 * What people typed, pasted and asked in forums, issue trackers and mailing lists, with the words of their own vendor.
 * Written down before anything was searched or tuned; what is added later belongs in a list of its own.
 */
export const queries: Readonly<Record<Locale, readonly Query[]>> = {
  'zh-Hans': [
    // words of other vendors and books
    ['启动器', 'terms'],
    ['发起端', 'terms'],
    ['发起程序', 'terms'],
    ['initiator', 'terms'],
    ['忠诚', 'terms'],
    ['心跳', 'terms'],
    ['僵尸会话', 'terms'],
    ['完全功能阶段', 'terms'],
    // whole questions
    ['为什么不能登出', 'cannot-log-out'],
    ['注销被拒绝', 'cannot-log-out'],
    ['CLEANUP_WAIT 清不掉怎么办', 'stuck-cleanup-wait'],
    ['怎样进入 CLEANUP_WAIT', 'cleanup-wait'],
    ['谁关闭了连接', 'who-closed'],
    ['会话和连接是什么关系', 'sessions-and-connections'],
    ['到底是哪个定时器超时', 'timers'],
    ['登录为什么被拒绝', 'login-refused'],
    ['状态机怎样互相影响', 'couplings'],
    ['RFC 哪里容易看错', 'misreadings'],
    // codes and ids
    ['1020', 'initiator-log'],
    ['0x0202', 'login-refused'],
    ['020a', 'login-refused'],
    ['error 24', 'login-refused'],
    ['M3', 'cleanup'],
    ['T15', 'connection'],
    ['N6', 'session'],
    // what tools print, whole or in part
    ['CLEANUP_WAIT', 'cleanup-wait'],
    ['cleanup wait', 'cleanup-wait'],
    ['TRANSPORT WAIT', 'reading-iscsiadm'],
    ['NOT AUTHENTICATED', 'reading-targetcli'],
    ['dynamic_sessions', 'reading-targetcli'],
    ['replacement_timeout', 'timers'],
    ['ABORT_TASK: Found referenced', 'lio-log'],
    ['ping timeout of 5 secs expired', 'initiator-log'],
    ['STATE_KERNEL', 'names'],
    // the middle of a word or of a sentence, and a last word half typed
    ['网线断', 'scenarios'],
    ['式登出失败', 'scenarios'],
    ['话重建', 'terms'],
    ['iscsi_trx D 状态', 'stuck-cleanup-wait'],
    ['登出超时', 'connection'],
    ['粘贴日', 'read-my-terminal'],
    ['抓包 FI', 'who-closed'],
  ],
  en: [
    ['启动器', 'terms'],
    ['登出', 'terms'],
    ['half-open', 'terms'],
    ['zombie connection', 'terms'],
    ['why can I not log out', 'cannot-log-out'],
    ['targetcli hangs when I delete the ACL', 'stuck-cleanup-wait'],
    ['who closed the connection', 'who-closed'],
    ['difference between session and connection', 'sessions-and-connections'],
    ['which timeout applies', 'timers'],
    ['1020', 'initiator-log'],
    ['1022 nop timed out', 'initiator-log'],
    ['0x0202', 'login-refused'],
    ['T15', 'connection'],
    ['M1', 'cleanup'],
    ['cleanup wait', 'cleanup-wait'],
    ['cleanup_w', 'cleanup-wait'],
    ['TRANSPORT WAIT', 'reading-iscsiadm'],
    ['not authenticated', 'reading-targetcli'],
    ['recovery_tmo', 'timers'],
    ['iSCSI Login negotiation failed', 'lio-log'],
    ['Did not receive response to NOPIN on CID', 'lio-log'],
    ['S8_CLEANUP', 'names'],
    ['cable cut', 'scenarios'],
    ['reinstatem', 'terms'],
  ],
};
