import type {WorkerWords} from '../workers.ts';

export const workerWords: WorkerWords = {
  absent: '浏览器没有为本页启动后台任务（Web Worker），而这项工作必须在后台进行。',
  offline: '设备已离线，本页还有一部分没有加载。请联网后再试。',
  notLoaded: '本页有一部分加载失败：可能是打开之后网站更新过，也可能是文件被拦截。请刷新页面后再试。',
  threw: ({reason}) => `浏览器报告：${reason}`,
};
