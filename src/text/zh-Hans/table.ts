import type {TableWords} from '../table.ts';

/** One happening that many transitions name, so worded once: the session is closed from another connection. */
// prettier-ignore
const sessionLogoutReceived = '内部事件表明：另一条连接上已收到 Logout Response（成功），所应答的是“关闭会话”的 Logout Request。';
// prettier-ignore
const sessionLogoutSent = '内部事件表明：另一条连接上已发出 Logout Response（成功），所应答的是“关闭会话”的 Logout Request。';

/** T7 b) to e), the same for both roles (8.1.2). */
// prettier-ignore
const loginCutShort = {
  b: '登录超时',
  c: '收到传输断开指示',
  d: '收到传输复位',
  e: '内部事件表明传输超时',
} as const;

/** One text for T9 and T10 (8.1.2). */
// prettier-ignore
const logoutStarts = {
  initiator: '内部事件表明已准备好登出，启动器发出 Logout Request。',
  target: '收到 Logout Request。',
} as const;

/** One text for T11 and T12 (8.1.2). */
// prettier-ignore
const logoutAsked = {
  initiator: '收到 AsyncEvent 为“Request Logout”的 Async Message。',
  target: '内部事件要求停用本连接，目标器发出 AsyncEvent 为“Request Logout”的 Async Message。',
} as const;

/** One list for T15 and T16 (8.1.2). */
// prettier-ignore
const loss = {
  initiator: {
    a: '内部事件表明传输连接超时；随后复位或关闭传输。',
    b: '收到传输复位。',
    c: '收到传输断开指示。',
    d: '收到 AsyncEvent 为“Drop connection”、指向本 CID 的 Async Message。',
    e: '收到 AsyncEvent 为“Drop all connections”的 Async Message。',
  },
  target: {
    a: '内部事件表明传输连接超时；随后复位或关闭传输。',
    b: '内部事件表明连接重建或会话重建失败。',
    c: '收到传输复位。',
    d: '收到传输断开指示。',
    e: '发生内部紧急清理事件，目标器发出 AsyncEvent 为“Drop connection”（针对本 CID）或“Drop all connections”的 Async Message。',
  },
} as const;

/** M1, M3 and M4 where both roles see the same (8.2.2). */
// prettier-ignore
const cleanupSeenAlike = {
  connectionStateTimedOut: '内部事件表明连接状态超时。',
  csmIReachedFree: 'CSM-I 未到达 LOGGED_IN 就进入 FREE。',
  csmELeftLoggedIn: 'CSM-E 离开 LOGGED_IN。',
  logoutTimedOutOrAborted: '登出超时、被中止，或两者兼有。',
  csmIReachedLoggedIn: 'CSM-I 到达 LOGGED_IN。',
} as const;

/** N3 to N11 where roles or transitions see the same (8.3.4). */
// prettier-ignore
const sessionSeenAlike = {
  closed: '发生会话关闭（定义见 6.3.5）。',
  failed: '发生会话故障（定义见 6.3.6）。',
  continued: '一次会话延续尝试成功。',
  timedOut: '发生会话状态超时；会话的全部资源被释放，状态被丢弃。',
  cleared: '会话重建清除了本会话实例；其全部资源被释放，状态被丢弃。',
  reinstated: '会话重建成功，本会话随之正常关闭。',
} as const;

/** The table in Chinese. */
// prettier-ignore
export const tableWords: TableWords = {
  machines: {
    connectionInitiator: {
      title: '连接状态机（启动器）',
      description: '启动器眼中的一条连接：从 FREE 经 XPT_WAIT、IN_LOGIN 到 LOGGED_IN，再回到 FREE 或进入 CLEANUP_WAIT。',
    },
    connectionTarget: {
      title: '连接状态机（目标器）',
      description: '目标器眼中的一条连接：从 FREE 经 XPT_UP、IN_LOGIN 到 LOGGED_IN，再回到 FREE 或进入 CLEANUP_WAIT。',
    },
    cleanup: {
      title: '清理状态机（双方）',
      description: '清理中的一条连接：从 CLEANUP_WAIT 经 M1 直达 FREE，或经 M2 进入 IN_CLEANUP、再经 M4 到达 FREE；M3 退回 CLEANUP_WAIT。',
    },
    sessionInitiator: {
      title: '会话状态机（启动器）',
      description: '启动器眼中的一个会话：往来于 FREE、LOGGED_IN 与 FAILED 之间。',
    },
    sessionTarget: {
      title: '会话状态机（目标器）',
      description: '目标器眼中的一个会话：从 FREE 经 ACTIVE 到 LOGGED_IN，出故障则到 FAILED，再经 IN_CONTINUE 返回。',
    },
  },
  glossedDiagrams: true,

  states: {
    S1: {
      initiator: '起始状态；连接正常关闭后也回到这里。',
      target: '起始状态；连接正常关闭后也回到这里。',
    },
    S2: {
      initiator: '启动器已请求建立传输连接，正在等待应答。',
    },
    S3: {
      target: '传输连接已建立，目标器等待登录开始。',
    },
    S4: {
      initiator: '启动器等待登录结束，其间可能要交换多轮 PDU。',
      target: '目标器等待登录结束，其间可能要交换多轮 PDU。',
    },
    S5: {
      initiator: '处于全功能阶段：启动器等待任何内部事件、iSCSI 事件或传输事件。',
      target: '处于全功能阶段：目标器等待任何内部事件、iSCSI 事件或传输事件。',
    },
    S6: {
      initiator: '启动器等待 Logout Response。',
      target: '目标器等待表明登出处理结束的内部事件。',
    },
    S7: {
      initiator: '目标器已请求登出；启动器等待表明可以登出的内部事件。',
      target: '目标器已用 Async Message 请求登出，正在等待登出开始。',
    },
    S8: {
      initiator: '启动器等待上下文或资源（或两者）到位，以便开始清理本连接。',
      target: '目标器等待对本连接的清理开始。',
    },
    R1: {
      initiator: '启动器等待触发 CSM-C 清理的内部事件。',
      target: '目标器等待对 CSM-C 的清理开始。',
    },
    R2: {
      initiator: '启动器等待对 CSM-C 的清理结束。',
      target: '目标器等待对 CSM-C 的清理结束。',
    },
    R3: {
      initiator: 'CSM-C 的终止状态。',
      target: 'CSM-C 的终止状态。',
    },
    Q1: {
      initiator: '起始状态，也是清理之后的状态。',
      target: '起始状态，也是清理之后的状态。',
    },
    Q2: {
      target: '会话的第一条连接已进入 IN_LOGIN，目标器等待它登录结束。',
    },
    Q3: {
      initiator: '处于全功能阶段：启动器等待任何会话事件。',
      target: '处于全功能阶段：目标器等待任何会话事件。',
    },
    Q4: {
      initiator: '启动器等待会话恢复或会话延续。',
      target: '目标器等待会话恢复或会话延续。',
    },
    Q5: {
      target: '目标器等待一次会话延续尝试结束。',
    },
  },

  transitions: {
    T1: {initiator: '请求建立传输连接'},
    T2: {initiator: '传输连接未能建立'},
    T3: {target: '传输连接建立'},
    T4: {initiator: '传输连接已建立，开始登录', target: '登录开始'},
    T5: {initiator: '登录成功', target: '登录成功'},
    T6: {target: '登录开始前连接终止'},
    T7: {initiator: '登录失败或中断', target: '登录失败或中断'},
    T8: {initiator: '会话经另一条连接关闭', target: '因会话登出或重建而关闭'},
    T9: {initiator: '登出开始', target: '登出开始'},
    T10: {initiator: '应请求开始登出', target: '所请求的登出开始'},
    T11: {initiator: '目标器请求登出', target: '目标器请求登出'},
    T12: {initiator: '目标器再次请求登出', target: '目标器再次请求登出'},
    T13: {initiator: '登出成功', target: '登出成功，或因重建而关闭'},
    T14: {initiator: '登出期间目标器又请求登出'},
    T15: {initiator: '连接中断或被断开', target: '连接中断或被断开，或重建失败'},
    T16: {initiator: '已请求登出时，连接中断或被断开', target: '已请求登出时，连接中断或被断开，或重建失败'},
    T17: {initiator: '登出失败，或登出期间连接中断或被断开', target: '登出或重建失败，或登出期间连接中断或被断开'},
    T18: {initiator: '会话经另一条连接关闭', target: '因会话登出或重建而关闭'},
    M1: {initiator: '超时，或会话经另一条连接关闭', target: '超时，或会话经另一条连接关闭'},
    M2: {initiator: '隐式或显式登出开始', target: '隐式或显式登出开始'},
    M3: {initiator: '登出失败', target: '登出失败'},
    M4: {initiator: '登出成功', target: '登出成功'},
    N1: {initiator: '有连接登录成功', target: '首连接开始登录'},
    N2: {target: '有连接登录成功'},
    N3: {initiator: '会话关闭', target: '会话关闭，或由重建取代'},
    N4: {initiator: '会话延续成功'},
    N5: {initiator: '会话故障', target: '会话故障'},
    N6: {initiator: '会话超时，或由重建取代', target: '会话超时，或由重建取代'},
    N7: {target: '会话延续尝试开始'},
    N8: {target: '最后一次会话延续尝试失败'},
    N9: {target: '首连接登录失败'},
    N10: {target: '会话延续成功'},
    N11: {target: '会话由重建取代'},
  },

  events: {
    connectRequested: {initiator: '发出传输连接请求'},
    connectTimedOut: {initiator: '建立传输连接超时'},
    connectionAccepted: {target: '收到有效的传输连接请求'},
    transportEstablished: {initiator: '传输连接建立'},
    transportTimedOut: {initiator: '传输连接超时', target: '传输连接超时'},
    transportReset: {initiator: '收到传输复位', target: '收到传输复位'},
    transportDisconnected: {initiator: '收到传输断开指示', target: '收到传输断开指示'},

    loginStarted: {target: '收到第一个 Login Request'},
    loginSucceeded: {initiator: '收到 Login Response（Status-Class 0）', target: '发出 Login Response（Status-Class 0）'},
    loginRejected: {initiator: '收到 Login Response（Status-Class 非零）', target: '发出 Login Response（Status-Class 非零）'},
    loginTimedOut: {initiator: '登录超时', target: '登录超时'},

    logoutRequestedByTarget: {initiator: '收到 Async Message（Request Logout）', target: '发出 Async Message（Request Logout）'},
    logoutStarted: {initiator: '发出 Logout Request', target: '收到 Logout Request'},
    logoutSucceeded: {initiator: '收到 Logout Response（成功）', target: '发出 Logout Response（成功）'},
    logoutFailed: {initiator: '收到 Logout Response（失败）', target: '发出 Logout Response（失败）'},
    logoutTimedOut: {initiator: '登出超时'},

    dropConnectionReceived: {initiator: '收到 Async Message（Drop connection）'},
    dropAllConnectionsReceived: {initiator: '收到 Async Message（Drop all connections）'},
    emergencyCleanup: {target: '内部紧急清理'},
    sessionLogoutRequestedElsewhere: {target: '另一条连接上收到“关闭会话”的 Logout Request'},
    sessionLogoutSucceededElsewhere: {initiator: '另一条连接上收到“关闭会话”的 Logout Response（成功）', target: '另一条连接上发出“关闭会话”的 Logout Response（成功）'},
    reinstatementSucceeded: {target: '连接或会话重建成功'},
    reinstatementFailed: {target: '连接或会话重建失败'},

    connectionStateTimedOut: {initiator: '连接状态超时', target: '连接状态超时'},
    reinstatementLoginStarted: {initiator: '在 CSM-I 上发出重建登录', target: '在 CSM-I 上收到重建登录'},
    csmIReachedLoggedIn: {initiator: 'CSM-I 到达 LOGGED_IN', target: 'CSM-I 到达 LOGGED_IN'},
    csmIReachedFree: {initiator: 'CSM-I 登录未成功，进入 FREE', target: 'CSM-I 登录未成功，进入 FREE'},
    explicitLogoutStarted: {initiator: '在 CSM-E 上发出显式登出', target: '在 CSM-E 上收到显式登出'},
    explicitLogoutSucceeded: {initiator: 'CSM-E 上收到 Logout Response（成功）', target: 'CSM-E 上的登出处理成功'},
    explicitLogoutFailed: {initiator: 'CSM-E 上收到 Logout Response（失败）', target: 'CSM-E 上的登出处理失败'},
    explicitLogoutTimedOutOrAborted: {initiator: '登出超时或被中止', target: '登出超时或被中止'},
    csmELeftLoggedIn: {initiator: 'CSM-E 离开 LOGGED_IN', target: 'CSM-E 离开 LOGGED_IN'},

    leadingLoginStarted: {target: '第一条连接进入 IN_LOGIN'},
    leadingLoginFailed: {target: '首连接登录失败'},
    connectionReachedLoggedIn: {initiator: '有连接到达 LOGGED_IN', target: '有连接到达 LOGGED_IN'},
    sessionClosed: {initiator: '会话关闭', target: '会话关闭'},
    sessionFailed: {initiator: '会话故障', target: '会话故障'},
    sessionStateTimedOut: {initiator: '会话状态超时', target: '会话状态超时'},
    sessionReinstated: {initiator: '会话重建成功', target: '会话重建成功'},
    continuationStarted: {target: '会话延续尝试开始'},
    continuationSucceeded: {initiator: '会话延续尝试成功', target: '会话延续尝试成功'},
    continuationFailed: {target: '最后一次会话延续尝试失败'},
  },

  clauses: {
    'T1-initiator-1': '启动器发出传输连接请求，例如 TCP SYN。',
    'T2-initiator-1': '建立传输连接的尝试超时。',
    'T2-initiator-2': '收到传输复位。',
    'T2-initiator-3': sessionLogoutReceived,
    'T4-initiator-1': '传输连接建立，启动器随即开始登录。',
    'T5-initiator-1': '收到 Status-Class 为 0 的最后一个 Login Response。',
    'T7-initiator-a': '收到 Status-Class 非零的最后一个 Login Response；传输连接关闭。',
    'T7-initiator-b': `${loginCutShort.b}；传输连接关闭。`,
    'T7-initiator-c': `${loginCutShort.c}；传输连接关闭。`,
    'T7-initiator-d': `${loginCutShort.d}；传输连接关闭。`,
    'T7-initiator-e': `${loginCutShort.e}；传输连接关闭。`,
    'T7-initiator-f': `${sessionLogoutReceived}传输连接关闭。`,
    'T8-initiator-1': `${sessionLogoutReceived}本连接就此关闭，无需再清理。`,
    'T9-initiator-1': logoutStarts.initiator,
    'T10-initiator-1': logoutStarts.initiator,
    'T11-initiator-1': logoutAsked.initiator,
    'T12-initiator-1': logoutAsked.initiator,
    'T13-initiator-1': '收到 Logout Response（成功）。',
    'T13-initiator-2': sessionLogoutReceived,
    'T14-initiator-1': '又收到 AsyncEvent 为“Request Logout”的 Async Message。',
    'T15-initiator-a': loss.initiator.a,
    'T15-initiator-b': loss.initiator.b,
    'T15-initiator-c': loss.initiator.c,
    'T15-initiator-d': loss.initiator.d,
    'T15-initiator-e': loss.initiator.e,
    'T16-initiator-a': loss.initiator.a,
    'T16-initiator-b': loss.initiator.b,
    'T16-initiator-c': loss.initiator.c,
    'T16-initiator-d': loss.initiator.d,
    'T16-initiator-e': loss.initiator.e,
    'T17-initiator-a': '收到 Logout Response（失败，即响应码非零），或登出超时。',
    'T17-initiator-b': '发生启动器 T15/T16 列表中的任一事件。',
    'T18-initiator-1': sessionLogoutReceived,

    'T3-target-1': '收到有效的传输连接请求，传输连接由此建立。',
    'T4-target-1': '收到第一个 Login Request。',
    'T5-target-1': '收到最后一个 Login Request，目标器发出 Status-Class 为 0 的最后一个 Login Response。',
    'T6-target-1': '等待登录超时；须关闭连接。',
    'T6-target-2': '收到传输断开指示；须关闭连接。',
    'T6-target-3': '收到传输复位；须关闭连接。',
    'T6-target-4': '内部事件表明传输超时；须关闭连接。',
    'T7-target-a': '收到最后一个 Login Request，目标器以 Status-Class 非零的最后一个 Login Response 应答；须关闭传输连接。',
    'T7-target-b': `${loginCutShort.b}；须关闭传输连接。`,
    'T7-target-c': `${loginCutShort.c}；须关闭传输连接。`,
    'T7-target-d': `${loginCutShort.d}；须关闭传输连接。`,
    'T7-target-e': `${loginCutShort.e}；须关闭传输连接。`,
    'T7-target-f': '在另一条连接上收到“关闭会话”的 Logout Request；须关闭传输连接。',
    'T8-target-1': `${sessionLogoutSent}目标器正常关闭本连接。`,
    'T8-target-2': '内部事件表明连接重建或会话重建成功；目标器正常关闭本连接。',
    'T9-target-1': logoutStarts.target,
    'T10-target-1': logoutStarts.target,
    'T11-target-1': logoutAsked.target,
    'T12-target-1': logoutAsked.target,
    'T13-target-1': '内部事件表明登出处理成功，目标器发出 Logout Response（成功）；传输连接关闭。',
    'T13-target-2': `${sessionLogoutSent}传输连接关闭。`,
    'T13-target-3': '内部事件表明连接重建或会话重建成功；传输连接关闭。',
    'T15-target-a': loss.target.a,
    'T15-target-b': loss.target.b,
    'T15-target-c': loss.target.c,
    'T15-target-d': loss.target.d,
    'T15-target-e': loss.target.e,
    'T16-target-a': loss.target.a,
    'T16-target-b': loss.target.b,
    'T16-target-c': loss.target.c,
    'T16-target-d': loss.target.d,
    'T16-target-e': loss.target.e,
    'T17-target-a': '内部事件表明登出处理失败，目标器发出 Logout Response（失败，即响应码非零）。',
    'T17-target-b': '发生目标器 T15/T16 列表中的任一事件，包括重建失败。',
    'T18-target-1': `${sessionLogoutSent}连接关闭。`,
    'T18-target-2': '内部事件表明连接重建或会话重建成功；连接关闭。',

    'M1-initiator-1': cleanupSeenAlike.connectionStateTimedOut,
    'M1-initiator-2': sessionLogoutReceived,
    'M1-target-1': cleanupSeenAlike.connectionStateTimedOut,
    'M1-target-2': sessionLogoutSent,
    'M2-initiator-csmI-1': '内部事件要求连接重建（或会话重建）；启动器发出重建登录，CSM-I 进入 IN_LOGIN。',
    'M2-initiator-csmE-1': '内部事件表明：CSM-E 处于 LOGGED_IN 时，其上已发出针对 CSM-C 的 CID 的显式登出。',
    'M2-target-csmI-1': 'CSM-I 处于 XPT_UP 时，收到连接重建或会话重建的登录。',
    'M2-target-csmE-1': 'CSM-E 处于 LOGGED_IN 时，其上收到针对 CSM-C 的 CID 的显式登出。',
    'M3-initiator-csmI-1': cleanupSeenAlike.csmIReachedFree,
    'M3-initiator-csmE-1': cleanupSeenAlike.csmELeftLoggedIn,
    'M3-initiator-csmE-2': cleanupSeenAlike.logoutTimedOutOrAborted,
    'M3-initiator-csmE-3': '在 CSM-E 上收到 Logout Response（失败）。',
    'M3-target-csmI-1': cleanupSeenAlike.csmIReachedFree,
    'M3-target-csmE-1': cleanupSeenAlike.csmELeftLoggedIn,
    'M3-target-csmE-2': cleanupSeenAlike.logoutTimedOutOrAborted,
    'M3-target-csmE-3': '内部事件表明登出处理失败；这种情况下已发出 Logout Response（失败）。',
    'M4-initiator-csmI-1': cleanupSeenAlike.csmIReachedLoggedIn,
    'M4-initiator-csmI-2': sessionLogoutReceived,
    'M4-initiator-csmE-1': 'CSM-E 上收到 Logout Response（成功），且 CSM-E 一直处于 LOGGED_IN。',
    'M4-initiator-csmE-2': sessionLogoutReceived,
    'M4-target-csmI-1': cleanupSeenAlike.csmIReachedLoggedIn,
    'M4-target-csmI-2': sessionLogoutSent,
    'M4-target-csmE-1': '内部事件表明登出处理成功，且 CSM-E 一直处于 LOGGED_IN。',
    'M4-target-csmE-2': sessionLogoutSent,

    'N1-initiator-1': '有传输连接到达 LOGGED_IN，一条即可。',
    'N3-initiator-1': sessionSeenAlike.closed,
    'N4-initiator-1': sessionSeenAlike.continued,
    'N5-initiator-1': sessionSeenAlike.failed,
    'N6-initiator-1': sessionSeenAlike.timedOut,
    'N6-initiator-2': sessionSeenAlike.cleared,

    'N1-target-1': '会话的第一条连接进入 IN_LOGIN。',
    'N2-target-1': '会话中有 iSCSI 连接到达 LOGGED_IN，一条即可。',
    'N3-target-1': sessionSeenAlike.closed,
    'N3-target-2': sessionSeenAlike.reinstated,
    'N5-target-1': sessionSeenAlike.failed,
    'N6-target-1': sessionSeenAlike.timedOut,
    'N6-target-2': sessionSeenAlike.cleared,
    'N7-target-1': '一次会话延续尝试开始。',
    'N8-target-1': '最后一次会话延续尝试失败。',
    'N9-target-1': '首连接登录失败。',
    'N10-target-1': sessionSeenAlike.continued,
    'N11-target-1': sessionSeenAlike.reinstated,
  },

  tables: {
    state: '状态',
    meaning: '含义',
    illegalState: (state, role) => `${state} 对${role}非法。`,
    illegalTransition: (role) => `对${role}非法。`,
    from: '从',
    to: '到',
    asData: '数据文件（JSON）',
    matrixCaption: (machine) => `${machine}：转换矩阵`,
    matrixHint: '行是离开的状态，列是进入的状态；短横线表示没有定义转换。',
    noTransition: '无转换',
    whoseClauses: '显示哪一方的条款',
    clauseLettered: '字母是 RFC 原有的。',
    clauseNumbered: '括号里的数字是本站加的：RFC 在那里没有标字母。',
  },
};
