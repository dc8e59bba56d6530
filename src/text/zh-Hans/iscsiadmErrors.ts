import type {IscsiadmErrorWords} from '../iscsiadmErrors.ts';

/** What each number of iscsiadm means, in Chinese. One entry a line, beside its twin. */
// prettier-ignore
export const iscsiadmErrorWords: IscsiadmErrorWords = {
  2: 'iscsid 不认识该会话',
  4: 'TCP 连接未能建立（T2）',
  5: '登录失败，重试也未成功（T7）',
  8: '登录计时到期时，iscsid 仍处于 TRANSPORT WAIT',
  9: '内部错误',
  10: '登出失败',
  11: '请求已发出，但未按时收到应答（若是登录，即 T7 b；若是发现的最终结果，也可能是连接失败）',
  12: '缺少驱动',
  13: '需要 root 权限',
  15: '到该门户的会话已经存在',
  18: '请求处理期间 iscsid 退出了',
  19: '登录被拒绝且不再重试：状态为 0201、0202 以外的 02xx，或者由启动器自己中止，例如双向 CHAP 密码有误（T7）',
  20: '无法联系 iscsid',
  21: '没有找到记录、会话或门户；对已禁用的门户组做发现，也得到这个结果',
  24: '登录被拒绝，状态为 0201（认证失败）或 0202（无权访问），即 T7 a',
  28: '磁盘正在使用，因此拒绝登出',
  32: '会话未连接',
  33: 'iscsid 没有应答',
};
