import type {Way} from '../../lab/run/ways.ts';
import type {World} from '../../lab/world/world.ts';

/**
 * Looks for ways in a worker: thousands of worlds are tried, and the page stays quick meanwhile.
 *
 * @param stop ends the search; it then answers nothing
 * @throws (rejects) when the worker fails
 */
export function findWays(world: World, stop: AbortSignal): Promise<readonly Way[]> {
  const worker = new Worker(new URL('./waysWorker.ts', import.meta.url));
  stop.addEventListener('abort', () => {
    worker.terminate();
  });
  return new Promise<readonly Way[]>((resolve, reject) => {
    worker.onmessage = ({data}: MessageEvent<readonly Way[]>) => {
      resolve(data);
    };
    worker.onerror = ({message}) => {
      reject(new Error(message));
    };
    worker.postMessage(world);
  }).finally(() => {
    worker.terminate();
  });
}
