import type {TransitionId} from '../spec/index.ts';
import type {Localized} from './localized.ts';

/** One Status-Class of a Login Response. */
interface LoginClass {
  /** Two hexadecimal digits, as it stands before the detail. */
  readonly statusClass: string;
  readonly meaning: Localized;
  /** What the response means for the connection. */
  readonly transition: TransitionId;
  readonly when?: Localized;
}

/** One Status-Class with its Status-Detail, as products print them: `02/03` is 0203. */
interface LoginStatus {
  readonly status: string;
  readonly meaning: Localized;
  readonly where?: Localized;
}

/** RFC 7143, 11.13.5. */
// prettier-ignore
export const loginClasses = [
  {statusClass: '00', meaning: {en: 'success',         'zh-Hans': '成功'},       transition: 'T5', when: {en: 'when it is the final response', 'zh-Hans': '前提是最终响应'}},
  {statusClass: '01', meaning: {en: 'redirection: log in elsewhere', 'zh-Hans': '重定向：到别处登录'}, transition: 'T7'},
  {statusClass: '02', meaning: {en: 'initiator error', 'zh-Hans': '启动器错误'}, transition: 'T7'},
  {statusClass: '03', meaning: {en: 'target error',    'zh-Hans': '目标器错误'}, transition: 'T7'},
] as const satisfies readonly LoginClass[];

/** The refusals of the same table; numbers compared with `include/iscsi_proto.h` of open-iscsi 0e4b1f6. */
// prettier-ignore
export const loginStatuses = [
  {status: '0101', meaning: {en: 'the target has moved for now; the response names its address',      'zh-Hans': '目标器暂时迁至别处，响应中给出其地址'}},
  {status: '0102', meaning: {en: 'the target has moved for good; the response names its address',     'zh-Hans': '目标器已永久迁至别处，响应中给出其地址'}},
  {status: '0200', meaning: {en: 'an initiator error that is not listed',                             'zh-Hans': '未列出的启动器错误'}},
  {status: '0201', meaning: {en: 'authentication failed',                                             'zh-Hans': '认证失败'}},
  {status: '0202', meaning: {en: 'this initiator is not allowed to use the target',                   'zh-Hans': '该启动器无权使用此目标器'},
    where: {en: 'At LIO: there is no ACL for this initiator name.', 'zh-Hans': '在 LIO 上：没有为这个启动器名称建立 ACL。'}},
  {status: '0203', meaning: {en: 'there is no such target at this address',                           'zh-Hans': '该地址上没有这个目标器'},
    where: {en: 'The name of the target, or a target that was renamed or removed.', 'zh-Hans': '目标器的名称，或者目标器已经改名、移除。'}},
  {status: '0204', meaning: {en: 'the target was removed and no new address is given',                'zh-Hans': '目标器已移除，且未给出新地址'}},
  {status: '0205', meaning: {en: 'the protocol version is not supported',                             'zh-Hans': '不支持该协议版本'}},
  {status: '0206', meaning: {en: 'too many connections on this session',                              'zh-Hans': '该会话的连接数过多'},
    where: {en: 'open-iscsi’s header file names this number ISID_ERROR.', 'zh-Hans': 'open-iscsi 的头文件把这个数值命名为 ISID_ERROR。'}},
  {status: '0207', meaning: {en: 'a required parameter is missing',                                   'zh-Hans': '缺少必需的参数'}},
  {status: '0208', meaning: {en: 'this connection cannot be included in the session',                 'zh-Hans': '该连接无法加入此会话'}},
  {status: '0209', meaning: {en: 'the session type is not supported',                                 'zh-Hans': '不支持该会话类型'}},
  {status: '020a', meaning: {en: 'the session does not exist: the TSIH is not known',                 'zh-Hans': '会话不存在：TSIH 未知'},
    where: {en: 'A login into a session that the target has dropped. istgt answers 0208 here.', 'zh-Hans': '登录的是目标器已经丢弃的会话。istgt 在这种情况下答复 0208。'}},
  {status: '020b', meaning: {en: 'a request that is not valid during login',                          'zh-Hans': '登录期间收到无效请求'}},
  {status: '0300', meaning: {en: 'an error inside the target',                                        'zh-Hans': '目标器内部错误'},
    where: {en: 'The log of the target; the initiator is not at fault.', 'zh-Hans': '目标器的日志；问题不在启动器。'}},
  {status: '0301', meaning: {en: 'the service is not available now',                                  'zh-Hans': '服务当前不可用'},
    where: {en: 'The log of the target.', 'zh-Hans': '目标器的日志。'}},
  {status: '0302', meaning: {en: 'the target is out of resources; this is no authentication failure', 'zh-Hans': '目标器资源不足；这并非认证失败'},
    where: {en: 'The log of the target.', 'zh-Hans': '目标器的日志。'}},
] as const satisfies readonly LoginStatus[];

/** A row of either table: a Status-Class with its detail, or the class alone. */
export type LoginAnswer = (typeof loginStatuses)[number]['status'] | (typeof loginClasses)[number]['statusClass'];

/** The row for class and detail as two hexadecimal numbers; falls back to the class, which decides alone. */
export function loginAnswer(statusClass: string, detail: string): LoginAnswer | undefined {
  const first = twoDigits(statusClass);
  const whole = first + twoDigits(detail);
  return (
    loginStatuses.find(({status}) => status === whole)?.status ??
    loginClasses.find((row) => row.statusClass === first)?.statusClass
  );
}

/** What an answer means. */
export function loginMeaning(answer: LoginAnswer): Localized {
  const row =
    loginStatuses.find(({status}) => status === answer) ?? loginClasses.find((each) => each.statusClass === answer);
  if (row === undefined) throw new Error(`no login status ${answer}`);
  return row.meaning;
}

function twoDigits(hex: string): string {
  return hex.toLowerCase().padStart(2, '0');
}
