import type {WorkerMessage} from './runInWorker.ts';

/** In a worker: does what the page asked and tells it the answer, or why there is none. */
export function answerPage<Answer>(work: (onProgress: (done: number) => void) => Answer | Promise<Answer>): void {
  const send = (message: WorkerMessage<Answer>) => {
    self.postMessage(message);
  };
  async function answer(): Promise<WorkerMessage<Answer>> {
    try {
      const found = await work((done) => {
        send({kind: 'progress', done});
      });
      return {kind: 'done', answer: found};
    } catch (error) {
      return {kind: 'failed', reason: error instanceof Error ? error.message : String(error)};
    }
  }
  void answer().then(send);
}
