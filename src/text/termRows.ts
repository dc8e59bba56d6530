/** How a term is written: in Chinese, or kept in English with a Chinese gloss. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** What readers of other books and vendors type; shown so that a search finds it, never used as the term. */
  readonly aliases: readonly string[];
  /** Other names of the term that our Chinese uses too, as plain words or for something else; shown as the aliases are. */
  readonly alsoPlain?: readonly string[];
  /** Mistaken for this term: the name of another concept. Shown with that mark. */
  readonly mistranslations?: readonly string[];
  /** Forms that must not stand anywhere in our Chinese. */
  readonly banned: readonly string[];
}

/**
 * One term for each concept, from the two ends of the wire inwards to what section 8 does with them.
 * Banned forms are long enough that a search for them as plain text finds nothing innocent: “明确” alone is good Chinese.
 */
// prettier-ignore
const rows = [
  // who speaks, and over what
  {id: 'initiator',               en: 'initiator',                    zh: '启动器',                                         aliases: ['客户端', 'initiator 端', '发起程序', '发起端', '发起方', '启动程序', '发起者'], banned: []},
  {id: 'target',                  en: 'target',                       zh: '目标器',                                         aliases: ['target 端', '目标端', '目标设备'], alsoPlain: ['目标'], banned: []},
  {id: 'session',                 en: 'session',                      zh: '会话',                                           aliases: [], banned: []},
  {id: 'connection',              en: 'connection',                   zh: '连接',                                           aliases: [], banned: []},
  {id: 'leadingConnection',       en: 'leading connection',           zh: '首连接',                                         aliases: [], banned: []},
  {id: 'mcs',                     en: 'MC/S',                         zh: 'MC/S（一个会话多条连接）',                       aliases: ['多连接会话'], banned: []},
  {id: 'itNexus',                 en: 'I_T nexus',                    zh: 'I_T nexus（启动器与目标器的关联）',              aliases: [], banned: []},
  {id: 'portal',                  en: 'portal',                       zh: '门户',                                           aliases: ['网络门户', '目标门户'], banned: []},
  {id: 'portalGroup',             en: 'portal group',                 zh: '目标门户组（TPG）',                              aliases: ['门户组', '入口组'], banned: []},
  {id: 'backstore',               en: 'backstore',                    zh: '后端存储',                                       aliases: ['存储后端', '后端设备'], banned: []},
  {id: 'pdu',                     en: 'PDU',                          zh: 'PDU（协议数据单元）',                            aliases: [], banned: []},
  {id: 'nop',                     en: 'NOP-Out, NOP-In',              zh: 'NOP-Out、NOP-In（探活）',                        aliases: ['心跳'], banned: []},
  {id: 'asyncMessage',            en: 'Async Message',                zh: 'Async Message（异步消息）',                      aliases: [], banned: []},
  {id: 'cid',                     en: 'CID',                          zh: 'CID（连接标识符）',                              aliases: [], banned: []},
  {id: 'isid',                    en: 'ISID',                         zh: 'ISID（启动器会话标识符）',                       aliases: [], banned: []},
  {id: 'tsih',                    en: 'TSIH',                         zh: 'TSIH（目标器会话标识句柄）',                     aliases: [], banned: []},
  {id: 'itt',                     en: 'ITT',                          zh: 'ITT（启动器任务标签）',                          aliases: [], banned: []},

  // login and logout
  {id: 'login',                   en: 'login',                        zh: '登录',                                           aliases: ['登陆'], banned: ['登陆']},
  {id: 'loginPhase',              en: 'login phase',                  zh: '登录阶段',                                       aliases: ['登陆状态', '“登录请求”阶段'], banned: []},
  {id: 'statusClass',             en: 'Status-Class, Status-Detail',  zh: 'Status-Class、Status-Detail（登录状态码）',      aliases: ['状态类', '状态类别', '状态详情'], banned: []},
  {id: 'fullFeaturePhase',        en: 'Full Feature Phase',           zh: '全功能阶段',                                     aliases: ['完全功能阶段', '全功能状态', '全功过程'], banned: []},
  {id: 'demoMode',                en: 'demo mode',                    zh: '演示模式',                                       aliases: ['无 ACL 模式'], banned: []},
  {id: 'logout',                  en: 'logout',                       zh: '登出',                                           aliases: ['注销'], alsoPlain: ['退出'], banned: []},
  {id: 'explicitLogout',          en: 'explicit logout',              zh: '显式登出',                                       aliases: ['明确登出', '明确地登出'], banned: ['明确登出', '明确地登出', '明确的登出', '明确注销', '明确地注销', '明确 logout', '明确地 logout']},
  {id: 'implicitLogout',          en: 'implicit logout',              zh: '隐式登出',                                       aliases: ['非明确登出', '非明确地登出'], banned: ['非明确']},
  {id: 'recoveryLogout',          en: 'recovery logout',              zh: '恢复登出',                                       aliases: [], banned: []},

  // what goes wrong, and what is done about it
  {id: 'connectionFailure',       en: 'connection failure',           zh: '连接故障',                                       aliases: [], banned: []},
  {id: 'connectionLost',          en: 'connection lost',              zh: '（连接）断开',                                   aliases: ['掉线', '断连', '断线'], alsoPlain: ['中断', '丢失'], banned: []},
  {id: 'halfOpen',                en: 'half-open connection',         zh: '半开连接',                                       aliases: ['僵尸连接', '死连接'], banned: []},
  {id: 'staleSession',            en: 'stale session',                zh: '残留会话',                                       aliases: ['僵尸会话', '孤儿会话'], banned: []},
  {id: 'stuck',                   en: 'stuck',                        zh: '卡住',                                           aliases: ['卡死', '挂死', 'hang 住'], banned: []},
  {id: 'multipath',               en: 'multipath',                    zh: '多路径',                                         aliases: ['MPIO', '多通路'], banned: []},
  {id: 'transportReset',          en: 'transport reset',              zh: '传输复位',                                       aliases: [], alsoPlain: ['重置'], banned: []},
  {id: 'timeout',                 en: 'timeout',                      zh: '超时',                                           aliases: [], banned: []},
  {id: 'connectionStateTimeout',  en: 'connection state timeout',     zh: '连接状态超时',                                   aliases: [], banned: []},
  {id: 'cleanup',                 en: 'cleanup',                      zh: '清理',                                           aliases: [], banned: []},
  {id: 'connectionReinstatement', en: 'connection reinstatement',     zh: '连接重建',                                       aliases: [], mistranslations: ['连接恢复', '复位'], banned: []},
  {id: 'sessionReinstatement',    en: 'session reinstatement',        zh: '会话重建',                                       aliases: [], mistranslations: ['会话恢复'], banned: []},
  {id: 'reopen',                  en: 'reopen',                       zh: '重连',                                           aliases: ['重新打开', '重新连接'], banned: []},
  {id: 'sessionFailure',          en: 'session failure',              zh: '会话故障',                                       aliases: [], banned: []},
  {id: 'sessionContinuation',     en: 'session continuation',         zh: '会话延续',                                       aliases: [], banned: []},
  {id: 'sessionStateTimeout',     en: 'session state timeout',        zh: '会话状态超时',                                   aliases: [], alsoPlain: ['会话超时'], banned: []},
  {id: 'sessionClosure',          en: 'session closure',              zh: '会话关闭',                                       aliases: [], banned: []},
  {id: 'recovery',                en: 'recovery',                     zh: '恢复',                                           aliases: [], banned: []},
  {id: 'sessionRecovery',         en: 'session recovery',             zh: '会话恢复',                                       aliases: [], banned: []},
  {id: 'connectionRecovery',      en: 'connection recovery',          zh: '连接恢复',                                       aliases: [], banned: []},
  {id: 'errorRecoveryLevel',      en: 'ErrorRecoveryLevel',           zh: 'ErrorRecoveryLevel（错误恢复级别）',             aliases: [], banned: []},
  {id: 'taskReassignment',        en: 'task reassignment',            zh: '任务重新指派',                                   aliases: ['重新分配', '重分配'], banned: []},
  {id: 'allegiance',              en: 'allegiance',                   zh: '归属',                                           aliases: ['忠诚'], banned: ['忠诚']},
  {id: 'time2Wait',               en: 'Time2Wait',                    zh: 'Time2Wait（等待时间）',                          aliases: [], banned: []},
  {id: 'time2Retain',             en: 'Time2Retain',                  zh: 'Time2Retain（保留时间）',                        aliases: [], banned: []},

  // the machines themselves
  {id: 'stateMachine',            en: 'state machine',                zh: '状态机',                                         aliases: [], banned: []},
  {id: 'transition',              en: 'transition',                   zh: '转换',                                           aliases: ['迁移', '转移'], banned: []},
  {id: 'selfLoop',                en: 'self-loop',                    zh: '自环',                                           aliases: ['自转换'], banned: []},
  {id: 'run',                     en: 'run',                          zh: '推演',                                           aliases: [], alsoPlain: ['运行'], banned: []},
  {id: 'csm',                     en: 'CSM',                          zh: 'CSM（连接状态机）',                              aliases: [], banned: []},
  {id: 'csmC',                    en: 'CSM-C',                        zh: 'CSM-C（被清理的连接）',                          aliases: [], banned: []},
  {id: 'csmE',                    en: 'CSM-E',                        zh: 'CSM-E（承载显式登出的连接）',                    aliases: [], banned: []},
  {id: 'csmI',                    en: 'CSM-I',                        zh: 'CSM-I（完成隐式登出的新连接）',                  aliases: [], banned: []},
] as const satisfies readonly Term[];

export type TermId = (typeof rows)[number]['id'];

export const terms: readonly (Term & {readonly id: TermId})[] = rows;
