import type {HandoutWords} from '../handouts.ts';
import {numberWords} from './numbers.ts';

/** Printed sheets in Chinese. One entry a line, beside its twin. */
// prettier-ignore
export const handoutWords: HandoutWords = {
  handouts: {
    stop: '。',
    list: (names) => names.join('、'),
    ofSide: (title, side) => `${title}（${side}）`,
    foot: {
      governs: '以 RFC 7143 的正文和表格为准，本页只作解释。',
      licence: 'MIT 许可证',
      page: ({page, pages}) => `第 ${page} 页，共 ${pages} 页`,
    },

    legend: {orderly: '正常', failing: '故障', timer: '定时'},
    sortedByUs: '正常、故障、定时是本站的分类；RFC 图中的箭头不作区分。',
    states: '各状态的含义',
    matrix: '转换矩阵',
    loops: (labels) => `${labels} 回到出发状态。`,
    deadEnd: ({state, machine, other}) => `本状态机没有离开 ${state} 的转换：它就是${machine}的 ${other}。`,
    otherRoleAlone: ({labels, role}) => `${labels} 只有${role}才有。`,

    clauses: '引发各转换的事件',
    sameClauses: (label) => `与 ${label} 相同。`,

    worksheet: {
      title: (machine) => `填空：${machine}`,
      toFill: ({labels, states, given}) => `${labels} 个转换标号，${states} 个状态名。已给出：${given.join('、')}。`,
      name: '姓名',
      date: '日期',
    },
    key: {
      title: (machine) => `答案：${machine}`,
      forTrainers: '供讲师使用。',
      points: ({labels, states, questions, sum}) => `计分：标号 ${labels} + 状态 ${states} + 问题 ${questions} = ${sum}`,
    },
    notes: '笔记',
    codes: {
      title: 'iSCSI 和 Linux 启动器的代码',
      subtitle: '左栏是 RFC 7143 规定的线上数字，以及它们触发的转换；右栏是 Linux 报告错误用的代码。',
      details: '登录 Status-Class/Status-Detail',
      linux: 'Linux 启动器的错误码',
      linuxNotes: [
        '名称出自内核头文件，原文都带前缀 ISCSI_ERR_。它们属于 Linux，不属于 RFC。',
        'T15 及其字母指连接处于 S5 LOGGED_IN 时 RFC 的条款；只在含义明确时标出。',
      ],
    },
    colon: '：',
    card: {
      title: 'iSCSI 状态',
      codes: '代码',
      numbers: '数字照 RFC 7143',
      only: {initiator: '启', target: '目'},
      roleOnly: (role) => `仅${role}`,
      reasons: 'Logout 原因码',
      responses: 'Logout 响应码',
      loginClasses: '登录 Status-Class',
      asyncEvents: 'AsyncEvent',
      times: '定时（默认值）',
      time2Wait: '先等',
      time2Retain: '再保留',
      into: (state) => `进入 ${state}`,
      outOf: (state) => `离开 ${state}`,
      from: (state) => `自 ${state}`,
      to: (state) => `，到 ${state}`,
    },
    poster: {
      title: 'iSCSI 状态机',
      subtitle: '五个状态机，它们如何相互触发，以及线上的数字。',
      setsOff: '触发',
      notDrawn: '还会触发（RFC）',
    },
    questions: {
      phase: (states) => `连接在哪${numberWords.countInWords(states)}个状态下处于全功能阶段？请涂上阴影。`,
      failing: '哪些是故障转换，即其事件多半是故障？请标上 F。（这是本站的分类，不是 RFC 的。）',
      timer: '状态超时可以引发哪些转换？请标上时钟。',
      event: ({state, event, role}) => `${role === null ? '' : `在${role}一侧，`}当前状态是 ${state}，发生事件：${event}。是哪个转换、哪一条款，进入哪个状态？`,
      eventAnswer: ({transition, mark, to}) => `${transition} ${mark}，进入 ${to}。`,
      loops: '哪些转换回到出发状态？',
      deadEnd: '矩阵的哪一行是空的？该状态在另一个状态机里叫什么？',
      deadEndAnswer: ({state, machine, other}) => `${state}；它就是${machine}的 ${other}。`,
      way: ({from, to}) => `从 ${from} 到 ${to} 的最短路径依次是哪些转换？`,
      or: ' 或 ',
      statesOfOtherRole: ({role, states}) => `会话的哪${numberWords.countInWords(states)}个状态只有${role}才有？`,
    },
  },
};
