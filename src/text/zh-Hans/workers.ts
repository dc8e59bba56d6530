import type {WorkerWords} from '../workers.ts';
import {missingWords} from './missing.ts';

export const workerWords: WorkerWords = {
  ...missingWords,
  absent: '浏览器没有为本页启动后台任务（Web Worker），而这项工作必须在后台进行。',
  threw: ({reason}) => `浏览器报告：${reason}`,
};
