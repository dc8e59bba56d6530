import type {Role} from '../../spec/index.ts';
import type {LabSentences} from '../lab.ts';

/** The lab in Chinese. One entry a line, however long, so that its twin in the other language stands beside it line for line. */
// prettier-ignore
export const labSentences = {
  wire: (id) => `线路 ${id}`,
  wireState: {up: '连通', cut: '已切断，两端都得不到通知', down: '已断开'},
  connection: ({cid, wire}) => `CID ${cid ?? '未定'}（${wire}）`,
  session: (tsih) => `会话 TSIH ${tsih}`,
  or: ' 或 ',
  purposes: {newSession: '新建会话', addConnection: '新增连接', reinstateConnection: '连接重建', reinstateSession: '会话重建'},
  timers: {connect: '建立传输连接超时', login: '登录超时', logout: '登出超时', nop: 'NOP 无应答', transport: '传输连接超时', connectionState: '连接状态超时'},
  logoutReasons: {0: '原因码 0，关闭会话', 1: '原因码 1，关闭连接', 2: '原因码 2，为恢复而移除连接'},
  logoutResponses: {0: '响应码 0，成功关闭', 1: '响应码 1，未找到 CID', 2: '响应码 2，不支持连接恢复', 3: '响应码 3，清理失败'},
  refusals: {1: 'Status-Class 1，重定向', 2: 'Status-Class 2，启动器错误', 3: 'Status-Class 3，目标器错误'},
  asyncEvents: {1: 'Async Message“Request Logout”', 2: 'Async Message“Drop connection”', 3: 'Async Message“Drop all connections”'},

  pdus: {
    syn: 'TCP SYN', synAck: 'TCP SYN-ACK', fin: 'TCP FIN', rst: 'TCP RST',
    loginRequest: 'Login Request', loginResponse: 'Login Response', logoutRequest: 'Logout Request', logoutResponse: 'Logout Response',
    asyncMessage: 'Async Message', taskReassign: 'TASK REASSIGN',
  },
  pdu: ({name, fields}) => (fields.length === 0 ? name : `${name}（${fields.join('，')}）`),
  fields: {
    reason: (code) => `原因码 ${code}`,
    response: (code) => `响应码 ${code}`,
    seconds: ({name, seconds}) => `${name} ${seconds} 秒`,
  },

  actions: {
    connect: ({purpose, cid}) => `建立连接：${purpose}${cid === null ? '' : `，CID ${cid}`}`,
    logout: ({carrier, reason, subject}) => `在 ${carrier}上发出${subject === null ? '' : `针对 ${subject} 的`} Logout Request：${reason}`,
    reassign: ({connection}) => `把等待的任务重新指派到 ${connection}`,
    accept: ({connection}) => `接受 ${connection}上的登录`,
    refuse: ({connection, status}) => `拒绝 ${connection}上的登录：${status}`,
    answer: ({connection, response}) => `应答 ${connection}上的 Logout Request：${response}`,
    async: ({carrier, event, subject}) => `在 ${carrier}上发出${subject === null ? '' : `针对 ${subject} 的`} ${event}`,
    deliver: ({wire, to, pdu}) => `经${wire} 送达${roles[to]}：${pdu}`,
    deliverNothing: ({wire, to}) => `经${wire} 送达${roles[to]}`,
    reset: ({wire}) => `复位${wire} 上的传输连接`,
    close: ({wire}) => `关闭${wire} 上的传输连接`,
    cut: ({wire}) => `切断${wire}：两端都得不到通知`,
    timeout: ({side, connection, timer}) => `${roles[side]}，${connection}：${timer}`,
    sessionTimeout: ({side, time2Retain}) => `${roles[side]}：Time2Wait 和随后的 Time2Retain（${time2Retain} 秒）都过去，会话状态超时`,
  },

  effects: {
    move: ({side, subject, clause, edge, event}) => `${roles[side]}，${subject}：${clause}，${edge}。${event}。`,
    moved: ({side, subject, clause, state}) => `${roles[side]}，${subject}：${clause}，现在处于 ${state}。`,
    byMeans: ({clause, means}) => `${clause}，${means}`,
    noMove: '没有状态机发生转换。',
    cleanupOf: (connection) => `${connection}的清理`,
    entersCleanup: ({side, connection}) => `${roles[side]}，${connection}：S8 CLEANUP_WAIT 即 R1 CLEANUP_WAIT，从此这条连接就是 CSM-C。`,
    sent: ({side, pdu, wire}) => `${roles[side]}在${wire} 上发出 ${pdu}。`,
    lost: ({side, pdu, wire}) => `${roles[side]}在${wire} 上发出 ${pdu}，但已丢失：线路不通，而${roles[side]}得不到通知。`,
    arrived: ({side, pdu, wire}) => `${spaced(pdu)}经${wire} 到达${roles[side]}。`,
    ignored: ({side, pdu, wire}) => `${spaced(pdu)}经${wire} 到达${roles[side]}，那里没有状态机因此发生转换。`,
    unawaited: ({side, pdu, wire}) => `${spaced(pdu)}经${wire} 到达${roles[side]}，而那里已没有 ITT 与之相同、仍在等待应答的登出。按 11.15，它不能应答别的请求；${roles[side]}因此不予理会，是我们的解读。`,
    stranded: ({side, session}) => `${roles[side]}，${session}：仍处于 Q3 LOGGED_IN，但已没有处于全功能阶段的连接。最后一条关闭时，还有连接在等待清理，这既不算会话关闭，也不算会话故障；此时不发生转换，是我们的解读。`,
  },

  sequence: {
    title: '实验台推演的时序图',
    description: ({steps, pdus}) => `左为启动器，右为目标器，时间自上而下：共 ${steps} 步，${pdus} 个 PDU 与 TCP 段。两端旁边是各自的转换及所进入的状态；“因与果”用文字列出同样的内容。`,
    participants: {initiator: '启动器', wire: '网络', target: '目标器'},
    disturbed: {reset: (wire) => `${wire}：复位`, close: (wire) => `${wire}：关闭`, cut: (wire) => `${wire}：切断`},
    sentIn: (step) => `第 ${step} 步发出`,
    ignored: '未引起转换',
    lost: '丢失',
    unread: '无人读取',
    inFlight: '在途',
    remark: (remark) => `，${remark}`,
  },

  reasons: {
    noConnection: () => '这一端在这条线路上没有连接。',
    wrongState: ({state, needed}) => `连接处于 ${state}；这一动作要求 ${needed}。`,
    notInCleanup: ({state}) => `连接处于 ${state}；因连接状态超时而走的 M1 从 S8 CLEANUP_WAIT 出发。`,
    leadingLoginUnderWay: () => '首连接的登录已在进行，而第 8 节没有说第二次这样的登录会怎样；等前一次结束，是实验台自己的规则。',
    sessionExists: () => '启动器已有会话；用同一个 ISID、TSIH 为 0 的登录会重建那个会话，而实验台只用一个 ISID。',
    noSession: () => '启动器没有会话，这次登录无从加入。',
    sessionNotFailed: () => '启动器的会话不在 Q4 FAILED，而会话重建要求它必须（MUST）处于该状态。',
    noSessionToTimeOut: () => '这一端没有处于 Q4 FAILED 的会话，而因会话状态超时而走的 N6 从该状态出发。',
    oneWayAtATime: () => '另一次登录正在进行；实验台不把会话重建与延续旧会话的尝试混在一起，RFC 对此没有规定。',
    allConnectionsUsed: ({limit}) => `MaxConnections 允许会话拥有 ${limit} 条连接，现已用完。`,
    cidInUse: () => '会话中已有连接使用这个 CID。新增连接要用新的 CID，用已有的 CID 登录就成了连接重建。',
    noCidLeft: ({limit}) => `实验台只有 ${limit} 个 CID（这是实验台自己的限制），都在使用中：等待清理的连接仍占用自己的 CID。`,
    noWireLeft: ({limit}) => `实验台最多有 ${limit} 条线路（这是实验台自己的限制）；一条线路的两端都结束之后，它才空出来。`,
    nothingToReinstate: () => '启动器没有可以重建的连接：6.3.4 规定它必须（MUST）处于 CLEANUP_WAIT。',
    cleanupUnderWay: () => '这条连接的清理正在进行：M2 从 R1 CLEANUP_WAIT 出发，而它处于 R2 IN_CLEANUP。',
    cleanupByLogout: () => '目标器上的旧连接经 CSM-E 进入了 R2 IN_CLEANUP，经 CSM-I 的 M4 没有列出这种情形；要等登出先结束，是我们的解读。',
    alreadyLoggingIn: () => '用这个 CID 的登录正在进行；其间不另起一次，是实验台自己的规则。',
    beingReinstated: () => '启动器已经在为重建这条连接而建立新连接。发出登录时，旧连接必须（MUST）处于 CLEANUP_WAIT，而 Logout 会使它进入 R2。Logout 因此要等，是我们的解读。',
    sessionClosing: () => '登出整个会话的 Logout Request 已经发出：此后启动器不得（MUST NOT）在该会话的任何连接上发出新的请求。RFC 没有说到何时为止；到这次登出结束为止，其间也不为该会话新建连接，是我们的解读。',
    logoutPending: () => '这条连接上的、或针对它的 Logout Request 还在等待 Response；其间不再发第二个，是实验台自己的规则。',
    noLogoutPending: () => '这条连接上没有等待应答的 Logout Request。',
    carrierNotLoggedIn: ({state}) => `登出一条正在清理的连接时，承载请求的连接（CSM-E）须处于 S5 LOGGED_IN，直到登出完成；这一条处于 ${state}。`,
    carrierLeaving: ({state}) => `这条连接处于 ${state}：目标器已要求它自己登出。它不再为别的连接承载登出，是我们的解读。`,
    recoveryAfterAsync: () => '目标器已发出 Async Message“Request Logout”（AsyncEvent 1）：随后的 Logout Request 必须（MUST）带原因码 1 或 0。',
    cidUnknown: () => '这一端在该会话中没有这个 CID 的连接；针对它的登出以响应码 1（未找到 CID）应答；别的响应码都不合适，是我们的解读。',
    cidKnown: () => '响应码 1 表示未找到 CID，但目标器有这条连接。',
    cleanupNotStarted: () => '该连接正在等待清理，而清理并非由这次登出启动：M4 从 R2 出发，而使它经 M2 进入 R2 的，应当是这条 CSM-E。',
    recoverySupported: () => '响应码 2 用来应答 ErrorRecoveryLevel 低于 2 时的原因码 2；此处请求的原因码不同，或级别就是 2。',
    recoveryNotSupported: () => '原因码 2 要求 ErrorRecoveryLevel 为 2；低于 2 时，以响应码 2 表示不支持连接恢复。',
    sessionUnknown: () => '目标器没有这个 TSIH 的会话，登录只能失败。',
    tooManyConnections: ({limit}) => `目标器上，会话的连接已达 MaxConnections 的 ${limit} 条；登录只能失败，状态为 0206（连接过多）。`,
    cannotReassign: ({state}) => `连接处于 ${state}；任务要重新指派到处于 S5 LOGGED_IN 的连接。`,
    noTaskWaits: () => '没有任务等待重新指派；须 ErrorRecoveryLevel 为 2、有未完成的任务，并且以原因码 2 完成显式或隐式登出，才会有。',
    nothingInFlight: () => '这条线路上没有正在发往这一端的内容。',
    wireNotUp: () => '这条线路上的传输连接已经断开。',
    onlyHalfOpen: () => '启动器还处于 S2 XPT_WAIT；T2 列出了超时和复位，没有列出断开指示。',
    illegalForTarget: () => 'T14 对目标器非法：目标器处于 S6 IN_LOGOUT 时，没有再发一次 Async Message“Request Logout”的转换。',
    noClauseForTimer: ({state}) => `处于 ${state} 时，这一端没有哪一条款提到这种超时。`,
    clockDuringCleanup: () => '矩阵中没有因超时离开 R2 IN_CLEANUP 的转换，RFC 也没有说此时是否计时；实验台中不计时。',
    connectionsWait: () => '会话中还有连接等待清理：其中最后一条超时，会话才超时。',
    attemptUnderWay: () => '可能延续该会话的登录正在进行；其间会话不超时，是我们的解读。',
    noTimeoutInContinue: () => '没有因超时离开 Q5 IN_CONTINUE 的转换：只有 N8、N10 和 N11。',
  },

  refused: {
    settings: ({found}) => `无法读取链接中的设置“${found}”。请检查链接是否复制完整，或选择设置，重新开始。`,
    unknownStep: ({number, found}) => `链接的第 ${number} 步“${found}”不是实验台的动作。请检查链接是否复制完整，或从这里继续。`,
    scenario: ({found}) => `实验台中没有场景“${found}”。请检查链接是否复制完整，或另选一个场景。`,
    place: ({limit}) => `链接中的“at”不是 0 到 ${limit} 之间的步号，现显示最后一步。`,
  },

  goals: {loggedIn: '会话 LOGGED_IN', allFree: '全部 FREE'},
  drivers: {initiator: '由启动器行动', target: '由目标器行动', time: '双方都不行动，任时间流逝'},
} as const satisfies LabSentences;

const roles: Readonly<Record<Role, string>> = {initiator: '启动器', target: '目标器'};

/** A name before Chinese: a space after Latin, none after full-width punctuation. */
function spaced(name: string): string {
  return /[A-Za-z0-9]$/.test(name) ? `${name} ` : name;
}
