import type {WorkerWords} from '../workers.ts';
import {missingWords} from './missing.ts';

export const workerWords: WorkerWords = {
  ...missingWords,
  absent: 'This browser starts no background task (Web Worker) for this page, and the work needs one.',
  threw: ({reason}) => `The browser reports: ${reason}`,
};
