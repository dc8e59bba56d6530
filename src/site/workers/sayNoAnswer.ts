import type {WorkerWords} from '../../text/workers.ts';
import {WorkerFailure} from './runInWorker.ts';

/** Why there is no answer, as a sentence for the reader. */
export function sayNoAnswer(words: WorkerWords, error: unknown): string {
  if (!(error instanceof WorkerFailure)) return words.threw({reason: String(error)});
  const {why} = error;
  return why.kind === 'threw' ? words.threw(why) : words[why.kind];
}
