import type {Localized} from './types.ts';

/** Status-Class of a Login Response (11.13.5). */
// prettier-ignore
const loginClasses = {
  '00': {en: 'success',          'zh-Hans': '成功'},
  '01': {en: 'redirection',      'zh-Hans': '重定向'},
  '02': {en: 'initiator error',  'zh-Hans': '启动器错误'},
  '03': {en: 'target error',     'zh-Hans': '目标器错误'},
} as const satisfies Record<string, Localized>;

/** Class and detail together, as products print them: `02/03` is 0203. */
// prettier-ignore
export const loginStatuses = {
  '0101': {en: 'the target has moved for now; the response names its address',        'zh-Hans': '目标器暂时迁至别处，响应中给出其地址'},
  '0102': {en: 'the target has moved for good; the response names its address',       'zh-Hans': '目标器已永久迁至别处，响应中给出其地址'},
  '0200': {en: 'an initiator error that is not listed',                               'zh-Hans': '未列出的启动器错误'},
  '0201': {en: 'authentication failed',                                               'zh-Hans': '认证失败'},
  '0202': {en: 'this initiator is not allowed to use the target',                     'zh-Hans': '该启动器无权使用此目标器'},
  '0203': {en: 'there is no such target at this address',                             'zh-Hans': '该地址上没有这个目标器'},
  '0204': {en: 'the target was removed and no new address is known',                  'zh-Hans': '目标器已移除，且没有新地址'},
  '0205': {en: 'the protocol version is not supported',                               'zh-Hans': '不支持该协议版本'},
  '0206': {en: 'too many connections on this session',                                'zh-Hans': '该会话的连接数过多'},
  '0207': {en: 'a required parameter is missing',                                     'zh-Hans': '缺少必需的参数'},
  '0208': {en: 'this connection cannot be included in the session',                   'zh-Hans': '该连接无法加入此会话'},
  '0209': {en: 'the session type is not supported',                                   'zh-Hans': '不支持该会话类型'},
  '020a': {en: 'the session does not exist (bad TSIH)',                               'zh-Hans': '会话不存在（TSIH 无效）'},
  '020b': {en: 'a request that is not valid during login',                            'zh-Hans': '登录期间收到无效请求'},
  '0300': {en: 'an error inside the target',                                          'zh-Hans': '目标器内部错误'},
  '0301': {en: 'the service is not available now',                                    'zh-Hans': '服务当前不可用'},
  '0302': {en: 'the target is out of resources; this is no authentication failure',   'zh-Hans': '目标器资源不足；这并非认证失败'},
} as const satisfies Record<string, Localized>;

const statuses: ReadonlyMap<string, Localized> = new Map(Object.entries(loginStatuses));
const classes: ReadonlyMap<string, Localized> = new Map(Object.entries(loginClasses));

/** The words for class and detail as two hexadecimal numbers; falls back to the class, which decides alone. */
export function loginStatus(statusClass: string, detail: string): Localized | undefined {
  const first = twoDigits(statusClass);
  return statuses.get(first + twoDigits(detail)) ?? classes.get(first);
}

function twoDigits(hex: string): string {
  return hex.toLowerCase().padStart(2, '0');
}
