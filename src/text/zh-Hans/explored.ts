import type {ExploredWords} from '../explored.ts';

/** What the explorations saw, in Chinese. */
// prettier-ignore
export const exploredWords: ExploredWords = {
  caption: '各次遍历及其结果',
  from: '起点',
  connections: '允许的连接数',
  actions: '动作',
  depth: '步数（各种次序）',
  worlds: '局面数',
  steps: '检查的步数',
  starts: {
    nothing: '尚无任何连接',
    twoLoggedIn: '两条连接均已登录',
    oneFailed: '唯一的连接被复位，两端都已得知',
    oneOfTwoFailed: '两条连接之一被复位，两端都已得知',
    oneOfThreeInCleanup: '三条连接之一经 CSM-E 处于 R2',
    cleanupGivenUp: '三条连接，其一在目标器上处于 R2，而启动器已放弃那次登出',
    siblingGivenUp: '三条连接，其一经另一条连接登出，在目标器上处于 S6，而启动器已放弃',
    answeredLate: '启动器已放弃登出，Logout Response 还在途中',
    attemptAbandoned: '启动器已放弃、目标器尚未放弃的一次延续尝试',
    logoutUnanswered: '启动器已放弃、目标器尚未放弃的一次登出',
  },
  kinds: {
    all: '全部',
    decisions: '只含两端自己的决定：网络不出故障，定时器不到期，任务不重新指派',
  },
  total: ({worlds, steps, seconds, perSecond, cores, node}) =>
    `共 ${worlds} 个不同局面、${steps} 步，用时 ${seconds} 秒，每秒 ${perSecond} 个局面（Node ${node}，${cores} 核）。未发现任何错误。`,
};
