import type {WorkerWords} from '../workers.ts';

export const workerWords: WorkerWords = {
  absent: 'This browser starts no background task (Web Worker) for this page, and the work needs one.',
  offline: 'This device is offline, and a part of the page is not loaded yet. Connect and try again.',
  notLoaded:
    'A part of the page could not be loaded: the site has changed since you opened it, or something blocks the file. Reload the page and try again.',
  threw: ({reason}) => `The browser reports: ${reason}`,
};
