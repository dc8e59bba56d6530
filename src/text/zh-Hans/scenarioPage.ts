import type {ScenarioPageWords} from '../scenarioPage.ts';

export const scenarioPageWords = {
  opening: ({steps, connections}) =>
    connections === 1
      ? `第 1 步到第 ${steps} 步：建立会话，CID 1 在线路 a 上登录。`
      : `第 1 步到第 ${steps} 步：建立会话，CID 1 在线路 a 上登录，CID 2 在线路 b 上登录。`,
  explainedIn: '详见：',
  picture: '各步的时序图：左为启动器，右为目标器。步骤列表用文字说明同样的内容。',
  play: '在实验台上演示',
  question: '做一道相关的题',
  linkHere: '本场景的链接',
  chapters: '分类',
  allChapters: '全部',
  find: '在所有场景中查找：T15、超时、0206……',
  left: ({left, all}) => (left === all ? `已显示全部 ${all} 个场景。` : `共 ${all} 个场景，显示其中 ${left} 个。`),
} as const satisfies ScenarioPageWords;
