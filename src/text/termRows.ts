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

/** What our Chinese does not say: word for word from English, or a second word for a thing that has one; and what it says. */
// prettier-ignore
export const calques: readonly {readonly calque: RegExp; readonly instead: string}[] = [
  // one concept, one word
  {calque: /(?:连接|传输|会话)(?:已经?|早就|就)?丢(?:失|了)|丢失的(?:连接|会话)|失去(?:了|这条)* ?(?:TCP )?(?:连接|传输)/, instead: '断开'},
  {calque: /停住|停得久|挂在内核/,            instead: '卡住、长时间停在'},
  {calque: /重新打开|重新连接/,               instead: '重连'},
  {calque: /(?:这|每|同一|那)次运行|链接里的运行/, instead: '推演'},
  {calque: /状态类别|类别与细节|类别和细节/,  instead: 'Status-Class、Status-Detail'},
  {calque: /最终(?:响应|的? ?Login Response)/, instead: '最后一个'},
  {calque: /视为忙/,                          instead: '算“忙”（busy）'},
  {calque: /拉取请求/,                        instead: 'PR'},
  {calque: /永久地址/,                        instead: '固定链接'},
  {calque: /^(?:#+|title:|sidebar_label:) .*日志行|\[[^\]\n]*日志行[^\]\n]*\]\(/m, instead: '日志'},
  // word for word
  {calque: /我们对.{0,60}的阅读|读的是/,      instead: '依据……源代码'},
  {calque: /(?:显示|打印)为它/,               instead: '显示这个词'},
  {calque: /向你显示|你的版本/,               instead: '所显示的、所用版本'},
  {calque: /有了下文/,                        instead: '进展'},
  {calque: /不算数/,                          instead: '不算……'},
  {calque: /永远看不出|永远失去/,             instead: '看不出、再也不……'},
  {calque: /没有什么[要会]/,                  instead: '无需、不需要'},
  {calque: /没有可能发生的事/,                instead: '没有可执行的动作'},
  {calque: /的方式，是/,                      instead: '用……'},
  {calque: /可命名的|用来填空/,               instead: '能识别的、占位'},
  {calque: /恰好被看到|恰好被发现/,           instead: '恰好看到'},
  {calque: /代价是失去/,                      instead: '会丢掉'},
  {calque: /没有我们所知/,                    instead: '据我们所知，没有'},
  // too literary, or too much of the street, for a manual
  {calque: /告终/,                            instead: '报……退出、结束'},
  {calque: /如出一辙|不辞而别|照单全收|一了百了|一声不响/, instead: '相当于、断开而对方不知情、听从、就此结束、没有任何输出'},
  {calque: /没有回音/,                        instead: '没有应答'},
  {calque: /平常的一生/,                      instead: '正常的生命周期'},
];
