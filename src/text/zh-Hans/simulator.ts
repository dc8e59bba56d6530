import type {SimulatorWords} from '../simulator.ts';

/** The simulator in Chinese. */
// prettier-ignore
export const simulatorWords: SimulatorWords = {
  diagram: {
    precedence: '在 RFC 第 8 节中，以文字和表格为准，图仅供说明。',
    mermaidSource: 'Mermaid 源码',
    copyMermaid: '复制 Mermaid',
    downloadSvg: '下载 SVG',
  },

  simulator: {
    title: (machine) => `模拟器：${machine}`,
    role: '角色',
    now: '当前状态',
    possible: '当前可能的事件',
    impossible: (count) => `当前不可能的事件（${count}）及原因`,
    nothingPossible: (state) => `当前没有可能的事件：本状态机没有离开 ${state} 的转换。`,
    leadsTo: (state) => `进入 ${state}`,
    steps: '步骤，最新在上',
    startedIn: (state) => `起始于 ${state}`,
    startIn: '起始状态',
    goOn: ({from, to, machine}) => `${from} 就是 ${to}：到${machine}接着走`,
    stateInFull: (state, means) => (means === null ? state : `${state}（经 ${means}）`),
    back: '后退',
    forward: '前进',
    reset: '重新开始',
    stepOf: ({at, count}) => `${at} / ${count} 步`,
    play: '播放',
    pause: '暂停',
    speed: '速度',
    copyLink: '复制链接',
    embed: '嵌入',
    present: '演示',
    presentKeys: '用大字显示。→ 下一步，← 上一步，N 备注，Esc 退出',
    keysHint: '点图中的边，或按边上的数字键。方向键前后走一步，空格键播放。',
    dropped: (count) => `去掉了 ${count} 步：这个角色没有。`,
    undo: '撤销',
    needsScript: '按钮需要 JavaScript；本页的图、状态、转换和矩阵不需要。',
    chooseClause: (transition, count) => `${count} 个事件可引发 ${transition}：请选一个。`,
    stepped: ({transition, to, event}) => `${transition}：${event}。现在处于 ${to}。`,
    stayed: ({transition, state, event}) => `${transition}：${event}。仍处于 ${state}。`,
    nowAt: ({number, state}) => (number === 0 ? `已到起点，处于 ${state}。` : `已到第 ${number} 步，处于 ${state}。`),
  },

  csm: {
    csmC: {kind: '清理中', which: '发生故障的那条连接；图里的状态是它的。', who: '旧的 CID 0'},
    csmE: {kind: '显式', which: '同一会话中另一条处于全功能阶段的连接，登出由它承载。', who: 'CID 1'},
    csmI: {kind: '隐式', which: '一条新连接，登录成功即取代发生故障的那条。', who: '新的 CID 0'},
    notUsed: '这次推演没有用到',
  },

  whyNot: {
    illegalForRole: ({label, role}) => `${label} 对${role}非法。`,
    otherMeans: ({transition, means, held}) => `不能经 ${means} 走 ${transition}：自 M2 起，清理经由 ${held} 进行。`,
    noWayOut: ({state}) => `没有离开 ${state} 的转换。`,
    leftToCleanup: ({state}) => `只有经清理状态机（8.2）才能离开 ${state}。`,
    otherState: ({transition, from, state}) => `${transition} 从 ${from} 出发；状态机现处于 ${state}。`,
  },

  refused: {
    version: ({found}) => `链接的格式版本为“${found}”，本站无法读取。请检查链接是否复制完整。`,
    family: ({found, expected}) => `链接中的推演属于“${found}”，而本页是${expected}。请到它自己的页面打开。`,
    role: ({found}) => `链接中的角色是“${found}”，本状态机没有这个角色。请选择角色，重新开始。`,
    state: ({found}) => `链接的起始状态是“${found}”，本状态机没有这个状态。请选择状态，重新开始。`,
    unknownStep: ({number, found}) => `链接的第 ${number} 步“${found}”不是本状态机的条款。请检查链接是否复制完整，或从这里继续。`,
    impossibleStep: ({number, found, reason}) => `链接的第 ${number} 步“${found}”不可能发生：${reason}请从这里换一步继续。`,
    tooLong: ({limit}) => `链接超过 ${limit} 步，这是一次推演的上限。请后退，从较早的一步继续。`,
    kept: ({kept}) => {
      if (kept === 0) return '链接中的步骤一步也未重放。';
      return kept === 1 ? '已重放链接的第 1 步。' : `已重放链接的前 ${kept} 步。`;
    },
  },
};
