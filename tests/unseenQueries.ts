import type {Locale} from '../src/text/locales.ts';
import type {Query} from './searchQueries.ts';

/** Written when the search was tuned, and not tuned for: what it does for words that nobody thought of. */
export const unseenQueries: Readonly<Record<Locale, readonly Query[]>> = {
  'zh-Hans': [
    ['targetcli 删除 ACL 卡死', 'stuck-cleanup-wait'],
    ['iscsiadm 显示 FAILED 是什么意思', 'reading-iscsiadm'],
    ['认证失败 0201', 'login-refused'],
    ['1019 发送失败', 'initiator-log'],
    ['多路径该设多少 replacement_timeout', 'timers'],
    ['目标设备', 'terms'],
    ['迁移', 'terms'],
    ['会话数太多 登录被拒', 'login-refused'],
    ['connection operational after recovery', 'initiator-log'],
    ['会话什么时候变成 FAILED', 'session'],
    ['M2', 'cleanup'],
    ['Q5 IN_CONTINUE', 'session'],
    ['vmware 断开', 'who-closed'],
    ['FreeBSD waiting for CTL', 'names'],
    ['TSIH 是什么', 'terms'],
    ['Async Message 要求登出', 'scenarios'],
    ['no open sessions', 'reading-targetcli'],
    ['半开', 'terms'],
  ],
  en: [
    ['session will not go away after reboot', 'cannot-log-out'],
    ['authentication failure chap 0201', 'login-refused'],
    ['ISCSI_ERR_TCP_CONN_CLOSE', 'initiator-log'],
    ['Time2Retain expired', 'timers'],
    ['task reassign', 'terms'],
    ['implicit logout', 'terms'],
    ['how do I leave CLEANUP_WAIT', 'cleanup-wait'],
    ['N5', 'session'],
    ['no open sessions', 'reading-targetcli'],
    ['SPDK EXITING', 'names'],
    ['wireshark FIN RST', 'who-closed'],
    ['too many connections', 'scenarios'],
  ],
};
