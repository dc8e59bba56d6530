import type {LabPageWords} from '../labPage.ts';

export const labPageWords = {
  title: '实验台',
  needsScript: '实验台需要 JavaScript 才能操作。不用它也可以逐步阅读每个场景：',
  scenariosAsText: '以文字和图呈现的场景',

  scenario: '场景',
  ownRun: '自己操作',
  scenarioGroups: {
    everyday: '日常',
    loss: '连接中断',
    failedLogout: '登出失败',
    disagreement: '双方看法不一',
    finePoints: '细微之处',
  },
  settings: '设置',
  settingsInShort: ({erl, maxConnections, time2Wait, time2Retain, tasks}) =>
    `ErrorRecoveryLevel ${erl}，MaxConnections ${maxConnections}，Time2Wait ${time2Wait} 秒，Time2Retain ${time2Retain} 秒，${tasks ? '有未完成的任务' : '没有未完成的任务'}`,
  tasks: '有未完成的任务',
  seconds: (key) => `${key}（秒）`,
  applySettings: '按此设置重新开始',

  columns: {initiator: '启动器', wire: '线路', target: '目标器'},
  whoActs: '由谁行动',

  atStart: '第一步之前，还没有任何连接。',
  atStep: ({number, count}) => `第 ${number} 步，共 ${count} 步`,
  next: (action) => `下一步：${action}`,
  replaces: ({first, last}) =>
    first === last
      ? `后面还有步骤。在这里行动会取代第 ${first} 步；用浏览器的后退按钮可以找回。`
      : `后面还有步骤。在这里行动会取代第 ${first} 步到第 ${last} 步；用浏览器的后退按钮可以找回。`,
  spoken: ({number, action, outcome}) => `${number}. ${action}。${outcome}`,

  world: '此刻的两端与线路',
  noSession: '没有会话',
  noConnection: '没有连接',
  justTook: (transitions) => `刚发生 ${transitions}`,
  justEnded: '在这一步结束。',
  waitsForCleanup: '等待清理（CSM-C）。',
  cleanedUpBy: ({means, connection}) => `正由 ${means} 清理，即 ${connection}。`,
  cleansUp: ({means, connection}) => `是 ${connection}的 ${means}。`,
  logoutUnderWay: (reason) => `正在登出：${reason}。`,
  tasksAwait: '有任务等待重新指派。',
  stranded: '已没有处于全功能阶段的连接；对这种情况，RFC 没有列出会话转换。',
  purpose: (purpose) => `用途：${purpose}。`,
  noWire: '未连接',
  nothingInFlight: '途中没有内容',
  travelsTo: {initiator: '发往启动器', target: '发往目标器'},
  deliver: '送达',
  deliverAll: '全部送达',
  runIsFull: (limit) => `一次推演最多 ${limit} 步。请重新开始，或后退到前面再行动。`,

  actions: '现在可能发生什么',
  newConnection: '新连接',
  time: '时间流逝',
  nothingPossible: '此处暂无可执行的动作。',
  notPossible: (count) => `现在不可能（${count}）`,

  machines: '各个状态机',
  sessionMachine: (side) => `${side}：会话`,
  connectionMachine: ({side, connection}) => `${side}：${connection}`,
  cleanupMachine: ({side, connection}) => `${side}：${connection}的清理`,

  log: '因与果',
  logStart: '起点',
  nothingMoved: '还没有人察觉。',
  why: '为什么',

  whatNow: '现在怎么办？',
  whatNowHint: '从这里出发的最短路径。一端作决定，另一端只按协议应答，在途的内容都会送达。',
  searching: '正在寻找路径……',
  searchFailed: ({reason}) => `寻找中断了。${reason}`,
  waysFound: (count) => (count === 0 ? '没有可走的路径。' : `找到 ${count} 条路径。`),
  already: '已经如此。',
  noWay: '在搜索范围内没有路径。',
  arrivesFirst: '首先，在途的内容送达并得到应答。',
  decided: ({action, count}) => (count === 0 ? action : `${action}，随后还有 ${count} 步送达与应答。`),
  playWay: '照此走一遍',

  runSoFar: '至此的推演',
  sequence: '时序图',
  sequenceEmpty: '走一步之后，这里就会画出时序图。',
} as const satisfies LabPageWords;
