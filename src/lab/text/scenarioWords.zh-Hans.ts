import type {ScenarioWords} from './scenarioWords.ts';

export const scenarioWords = {
  plainLife: {
    title: '平常的一生',
    context: '一条连接登录、工作、登出，一切正常。',
    notes: {
      syn: '启动器请求建立传输连接。',
      login: '传输已通，启动器发出 Login Request。',
      active: '目标器从这里起就有了会话：N1 使它进入 Q2 ACTIVE，而启动器没有这个状态。',
      accepted: '目标器先进入全功能阶段（Full Feature Phase），启动器此时还不知道。',
      loggedIn: '启动器到这里才算登录成功：它的 N1 比目标器的晚。',
      logout: '原因码 0 表示关闭会话。',
      answered: '目标器发出 Logout Response，事情就办完了。',
      gone: 'Response 到达后，启动器随之结束。',
    },
  },
} as const satisfies ScenarioWords;
