import type {HomeWords} from '../home.ts';

/** The home page in Chinese. */
// prettier-ignore
export const homeWords: HomeWords = {
  home: {
    title: ['看清\u00a0iSCSI\u00a0连接', '为什么卡住'],
    lead: 'RFC 7143 的五个状态机，都可以动手操作：看两端每一步怎么变、为什么变。',
    start: '从网线断开看起',
    privacy: '你在这里的一切操作都只留在浏览器里。',

    story: '网线断开，六步看完',
    beats: {
      loggedIn: {title: '已登录', text: '一条连接，一个会话，两端都是 LOGGED_IN。'},
      cut: {title: '网线断开', text: '没有复位，也没有 FIN。什么都不动，因为谁也不知道。'},
      givesUp: {title: '启动器放弃', text: 'NOP-Out 得不到应答：CLEANUP_WAIT 和 FAILED。目标器还以为自己在 S5 和 Q3。'},
      triesAgain: {title: '换一条路径', text: '启动器经线路 b 重新登录，它这端的旧连接随即开始清理：M2。'},
      letsGo: {title: '目标器放手', text: '目标器接受登录，新连接取代旧连接，旧连接在它这端由 T8 结束。'},
      agree: {title: '重新一致', text: '应答到达：M4 结束清理，N4 让会话回到 Q3。'},
    },
    agree: '两端一致',
    disagree: '两端看法不一',
    wire: ({id, isCut}) => `线路 ${id}${isCut ? '：断开' : ''}`,
    lost: '丢失',
    end: ({role, session, old, next}) =>
      `${role}：会话 ${session}，线路 a 上的连接 ${old}${next === null ? '' : `，线路 b 上的连接 ${next}`}。`,
    back: '上一步',
    next: '下一步',
    play: '播放',
    pause: '暂停',
    count: ({number, of}) => `${number} / ${of}`,
    openInLab: '在实验台打开',

    paste: '终端输出',
    anywhere: '在本页任何位置都可以粘贴',
    read: '解读终端输出',
    samples: '手头没有输出？',

    doors: {
      onCall: {who: '值班', title: '处理卡住的连接'},
      implement: {who: '开发', title: '逐条核对一次转换'},
      teach: {who: '讲课', title: '一步一步演示故障'},
      learn: {who: '学习', title: '看登出失败后去向哪里'},
    },
    machines: {
      cleanup: '清理',
      connectionInitiator: '连接，启动器',
      connectionTarget: '连接，目标器',
      sessionInitiator: '会话，启动器',
      sessionTarget: '会话，目标器',
    },
    proof: {
      clauses: '项条款，出自第 8 节',
      scenarios: '个场景，逐步讲解',
      worlds: '个局面，实验台逐一走过',
      steps: '步，逐一检查，未发现错误',
    },
  },
};
