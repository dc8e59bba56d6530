import type {ReadMessage, ReadRequest, WorkerAnswer} from './readMessages.ts';

/**
 * Reads a text in a worker, so that the page stays quick meanwhile.
 *
 * @param stop ends the reading; there is no answer then
 * @throws (rejects) when the text cannot be read, with the reason as message
 */
export function readInWorker(
  source: string | File,
  stop: AbortSignal,
  onProgress: (done: number) => void,
): Promise<WorkerAnswer> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url));
  stop.addEventListener('abort', () => {
    worker.terminate();
  });
  return new Promise<WorkerAnswer>((resolve, reject) => {
    worker.onmessage = ({data}: MessageEvent<ReadMessage>) => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.done);
          break;
        case 'done':
          resolve(data);
          break;
        case 'failed':
          reject(new Error(data.reason));
          break;
      }
    };
    worker.onerror = ({message}) => {
      reject(new Error(message));
    };
    worker.postMessage({source} satisfies ReadRequest);
  }).finally(() => {
    worker.terminate();
  });
}
