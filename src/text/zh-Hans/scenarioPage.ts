import type {ScenarioPageWords} from '../scenarioPage.ts';

export const scenarioPageWords = {
  opening: ({steps, connections}) =>
    connections === 1
      ? `第 1 步到第 ${steps} 步：建立会话，CID 1 在线路 a 上登录。`
      : `第 1 步到第 ${steps} 步：建立会话，CID 1 在线路 a 上登录，CID 2 在线路 b 上登录。`,
  explainedIn: '详见：',
  play: '在实验台上演示',
  linkHere: '本场景的链接',
} as const satisfies ScenarioPageWords;
