import {whyMissing} from './whyMissing.ts';

/** What a worker tells the page: how far it is (0 to 1), then once its answer, or why there is none. */
export type WorkerMessage<Answer> =
  | {readonly kind: 'progress'; readonly done: number}
  | {readonly kind: 'done'; readonly answer: Answer}
  | {readonly kind: 'failed'; readonly reason: string};

/**
 * Why a worker gave no answer: this browser starts none; a script is not to be had, without a network or for another
 * reason; or an error, in the browser's own words.
 */
export type NoAnswer =
  {readonly kind: 'absent' | 'offline' | 'notLoaded'} | {readonly kind: 'threw'; readonly reason: string};

/** Carries why there is no answer. */
export class WorkerFailure extends Error {
  readonly why: NoAnswer;

  constructor(why: NoAnswer) {
    super(why.kind);
    this.why = why;
  }
}

/**
 * Asks a worker one thing, so that the page stays quick meanwhile, and ends it with the answer.
 *
 * @param start makes the worker; the address of its script must be written out there, for the bundler to see it
 * @param stop ends the worker; there is no answer then
 * @param onProgress is told how far the worker is, from 0 to 1
 * @throws WorkerFailure (rejects) when there is no answer to be had
 */
export async function runInWorker<Answer>(
  start: () => Worker,
  question: unknown,
  stop: AbortSignal,
  onProgress?: (done: number) => void,
): Promise<Answer> {
  const worker = startedBy(start);
  const end = () => {
    worker.terminate();
  };
  stop.addEventListener('abort', end);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const fail = (why: NoAnswer) => {
        reject(new WorkerFailure(why));
      };
      worker.onmessage = ({data}: MessageEvent<WorkerMessage<Answer>>) => {
        if (data.kind === 'progress') onProgress?.(data.done);
        else if (data.kind === 'done') resolve(data.answer);
        else fail({kind: 'threw', reason: data.reason});
      };
      // An error in the script has a message. A script that is gone, refused or out of reach has none.
      worker.onerror = ({message}: Partial<ErrorEvent>) => {
        fail(message === undefined || message === '' ? missing() : {kind: 'threw', reason: message});
      };
      worker.postMessage(question);
    });
  } finally {
    end();
  }
}

/**
 * A part of the page that is loaded when it is needed.
 *
 * @throws WorkerFailure (rejects) when it is not to be had
 */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    throw new WorkerFailure(missing());
  }
}

/** Where `Worker` does not exist, or is forbidden, making one throws. */
function startedBy(start: () => Worker): Worker {
  try {
    return start();
  } catch {
    throw new WorkerFailure({kind: 'absent'});
  }
}

function missing(): NoAnswer {
  return {kind: whyMissing()};
}
