// @vitest-environment happy-dom
import {afterEach, describe, expect, it, vi} from 'vitest';
import {workerWords as en} from '../../text/en/workers.ts';
import {workerWords as zhHans} from '../../text/zh-Hans/workers.ts';
import {loaded, runInWorker} from './runInWorker.ts';
import {sayNoAnswer} from './sayNoAnswer.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the page sees of a worker; the test says what it does. */
class FakeWorker extends EventTarget implements Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'> {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  readonly asked: unknown[] = [];
  readonly terminate = vi.fn<() => void>();

  postMessage(question: unknown) {
    this.asked.push(question);
  }

  tells(data: unknown) {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', {data}));
  }

  fails(event: Event) {
    // A script that does not load fires an event without the parts of an ErrorEvent.
    this.onerror?.call(this as unknown as Worker, event as ErrorEvent);
  }
}

function ask() {
  const worker = new FakeWorker();
  const stopping = new AbortController();
  const onProgress = vi.fn<(done: number) => void>();
  const answer = runInWorker<string>(() => worker as unknown as Worker, 'why?', stopping.signal, onProgress);
  return {worker, stopping, onProgress, answer};
}

/** What a reader is told in each language. */
async function told(answer: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  return [sayNoAnswer(en, error), sayNoAnswer(zhHans, error)];
}

describe('A worker that is asked', () => {
  it('tells how far it is, answers, and is ended', async () => {
    const {worker, onProgress, answer} = ask();
    worker.tells({kind: 'progress', done: 0.5});
    worker.tells({kind: 'done', answer: 'because'});
    expect(await answer).toBe('because');
    expect(worker.asked).toEqual(['why?']);
    expect(onProgress.mock.calls).toEqual([[0.5]]);
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('is ended when nobody wants the answer any more', () => {
    const {worker, stopping} = ask();
    stopping.abort();
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('is ended when it failed', async () => {
    const {worker, answer} = ask();
    worker.tells({kind: 'failed', reason: 'out of memory'});
    await expect(answer).rejects.toThrow();
    expect(worker.terminate).toHaveBeenCalled();
  });
});

describe('Why there is no answer', () => {
  it('is said where the browser starts no worker', async () => {
    const nowhere = () => {
      throw new ReferenceError('Worker is not defined');
    };
    const answer = runInWorker(nowhere, 'why?', new AbortController().signal);
    expect(await told(answer)).toEqual([en.absent, zhHans.absent]);
  });

  it('is said when its script is gone or refused', async () => {
    const {worker, answer} = ask();
    worker.fails(new Event('error'));
    expect(await told(answer)).toEqual([en.notLoaded, zhHans.notLoaded]);
  });

  it('is said when there is no network', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const {worker, answer} = ask();
    worker.fails(new Event('error'));
    expect(await told(answer)).toEqual([en.offline, zhHans.offline]);
    expect(await told(loaded(Promise.reject(new Error('Loading chunk 7 failed'))))).toEqual([
      en.offline,
      zhHans.offline,
    ]);
  });

  it('is said when another part of the page is gone', async () => {
    const part = loaded(Promise.reject(new Error('Loading chunk 7 failed')));
    expect(await told(part)).toEqual([en.notLoaded, zhHans.notLoaded]);
    expect(await loaded(Promise.resolve('part'))).toBe('part');
  });

  it.each([
    [
      'throws where nothing catches it',
      (worker: FakeWorker) => worker.fails(new ErrorEvent('error', {message: 'too deep'})),
    ],
    ['says that it failed', (worker: FakeWorker) => worker.tells({kind: 'failed', reason: 'too deep'})],
  ])('is what the browser says when it %s', async (_, happen) => {
    const {worker, answer} = ask();
    happen(worker);
    expect(await told(answer)).toEqual([en.threw({reason: 'too deep'}), zhHans.threw({reason: 'too deep'})]);
  });

  it('is never the word “undefined”, nor a sentence that breaks off', async () => {
    for (const event of [new Event('error'), new ErrorEvent('error', {message: ''})]) {
      const {worker, answer} = ask();
      worker.fails(event);
      for (const text of await told(answer)) {
        expect(text).not.toContain('undefined');
        expect(text).toMatch(/[.。]$/);
      }
    }
  });
});
