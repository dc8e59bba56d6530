/**
 * What our Chinese does not say: word for word from English, or a second word for a thing that has one; and what it says.
 * Beside the glossary, and in a file of its own: no page carries it.
 */
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
  {calque: /以 [TMN]\d+ 为(?!准)/,            instead: '到……就算、把……定在'},
  {calque: /含义上是/,                        instead: '相当于'},
  {calque: /赋值/,                            instead: '设置、设为'},
  // too literary, or too much of the street, for a manual
  {calque: /告终/,                            instead: '报……退出、结束'},
  {calque: /如出一辙|不辞而别|照单全收|一了百了|一声不响/, instead: '相当于、断开而对方不知情、听从、就此结束、没有任何输出'},
  {calque: /没有回音/,                        instead: '没有应答'},
  {calque: /平常的一生/,                      instead: '正常的生命周期'},
];
