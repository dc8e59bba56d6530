import type {Finding} from '../reader/reading.ts';
import type {FindingSentences} from '../text/findings.ts';
import type {ReadingWords} from '../text/reading.ts';

/** A finding in one language: what it says, and where the table has it what to do next and what to leave alone. */
export function sayFinding(words: ReadingWords, {id, params}: Pick<Finding, 'id' | 'params'>): FindingSentences {
  const {login, exit, ...given} = params;
  const said = {
    ...given,
    ...(login === undefined ? {} : {login: words.loginStatuses[login]}),
    ...(exit === undefined ? {} : {exit: words.iscsiadmErrors[exit]}),
  };
  const {text, next, avoid} = words.findings[id];
  return {
    text: fill(text, said),
    ...(next === undefined ? {} : {next: fill(next, said)}),
    ...(avoid === undefined ? {} : {avoid: fill(avoid, said)}),
  };
}

/** By pieces and not by `replace`: what a text brought along may itself hold braces or `$&`. */
export function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence
    .split('{')
    .map((piece, index) => {
      const end = index === 0 ? -1 : piece.indexOf('}');
      return end === -1 ? piece : `${params[piece.slice(0, end)] ?? ''}${piece.slice(end + 1)}`;
    })
    .join('');
}
