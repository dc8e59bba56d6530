import type {EventRead} from '../reader/reading.ts';
import {errorCode} from '../stacks/errorCodes.ts';
import type {ReadingWords} from '../text/reading.ts';

/** What a log line means, in one language: the line itself, the code or status it prints, and what the lines before it add. */
export function sayEvent(
  words: ReadingWords,
  {row, code, refusal, context}: Pick<EventRead, 'row' | 'code' | 'refusal' | 'context'>,
): string {
  const known = code === null ? undefined : errorCode(code);
  return [
    words.rows[row],
    ...(known === undefined
      ? []
      : [words.errorCode({...known, meaning: words.errorCodes[known.code], letter: known.letter ?? null})]),
    ...(refusal === null
      ? []
      : [words.loginStatus({status: refusal.status, meaning: words.loginStatuses[refusal.login]})]),
    ...(context === null ? [] : [words.contexts[context]]),
  ].join(words.sentenceGap);
}
