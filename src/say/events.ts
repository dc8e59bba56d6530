import type {EventRead} from '../reader/reading.ts';
import {errorCode} from '../stacks/errorCodes.ts';
import {iscsiadmError} from '../stacks/iscsiadmErrors.ts';
import type {ReadingWords} from '../text/reading.ts';

/** What a log line means, in one language: the line itself, the code or status it prints, and what the lines before it add. */
export function sayEvent(
  words: ReadingWords,
  {row, code, refusal, context, times}: Pick<EventRead, 'row' | 'code' | 'refusal' | 'context' | 'times'>,
): string {
  const known = code === null ? undefined : errorCode(code);
  const exit = code === null ? undefined : iscsiadmError(code);
  return [
    words.rows[row],
    ...(known === undefined
      ? []
      : [words.errorCode({...known, meaning: words.errorCodes[known.code], letter: known.letter ?? null})]),
    ...(exit === undefined ? [] : [words.iscsiadmError({code: exit.code, meaning: words.iscsiadmErrors[exit.code]})]),
    ...(refusal === null
      ? []
      : [words.loginStatus({status: refusal.status, meaning: words.loginStatuses[refusal.login]})]),
    ...(context === null ? [] : [words.contexts[context]]),
    ...(times === undefined ? [] : [words.times({times})]),
  ].join(words.sentenceGap);
}
