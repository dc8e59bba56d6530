import type {SearchAnswer} from '../render/searchIndex/searchAnswer.ts';
import {type NoAnswer, WorkerFailure, type WorkerMessage} from './workers/runInWorker.ts';
import type {SearchQuestion} from './workers/searchWorker.ts';
import {whyMissing} from './workers/whyMissing.ts';

/** Answers one query after the other; of queries that are asked in a row only the last one need be answered. */
export interface SearchLine {
  readonly ask: (query: string) => void;
  readonly hangUp: () => void;
}

/**
 * Starts the worker that searches, and has it load its records.
 *
 * @param onAnswer is told every answer; those to an earlier query too
 * @param onFailed is told why there is none; the line is dead then
 */
export function startSearch(
  onAnswer: (answer: SearchAnswer) => void,
  onFailed: (why: WorkerFailure) => void,
): SearchLine {
  const fail = (why: NoAnswer) => {
    onFailed(new WorkerFailure(why));
  };
  const missing = () => {
    fail({kind: whyMissing()});
  };
  const address = document.querySelector<HTMLMetaElement>('meta[name=search]')?.content;
  // `npm run dev` has no pages to search yet.
  if (address === undefined) {
    missing();
    return deadLine;
  }
  try {
    const worker = new Worker(new URL('./workers/searchWorker.ts', import.meta.url));
    const tell = (question: SearchQuestion) => {
      worker.postMessage(question);
    };
    worker.onmessage = ({data}: MessageEvent<WorkerMessage<SearchAnswer>>) => {
      if (data.kind === 'done') onAnswer(data.answer);
      else if (data.kind === 'failed') missing();
    };
    worker.onerror = missing;
    tell({load: new URL(address, location.href).href});
    return {
      ask: (query) => {
        tell({query});
      },
      hangUp: () => {
        worker.terminate();
      },
    };
  } catch {
    fail({kind: 'absent'});
    return deadLine;
  }
}

const deadLine: SearchLine = {ask: () => undefined, hangUp: () => undefined};
