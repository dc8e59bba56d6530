import type {SearchSource} from './searchRecords.ts';
import {plain} from './searchTokens.ts';

/** Words that are tried in English too; each is one search more. */
const mostInEnglish = 3;

/**
 * Other ways to put a query: with the site's own word for each that another book, vendor or language has; and that again
 * with one of these in English, since Chinese texts have the names of PDUs in English.
 */
export function translator({
  synonyms,
  english,
}: Pick<SearchSource, 'synonyms' | 'english'>): (query: string) => readonly string[] {
  const instead = new Map(synonyms.map(([word, own]) => [plain(word), plain(own)]));
  const inEnglish = new Map(english.map(([own, word]) => [plain(own), plain(word)]));
  const [anySynonym, anyOwn] = [anyOf([...instead.keys()]), anyOf([...inEnglish.keys()])];
  return (query) => {
    const own = query.replaceAll(anySynonym, (word) => instead.get(word) ?? word);
    const mixed = [...own.matchAll(anyOwn)].slice(0, mostInEnglish).map(({0: word, index}) => {
      return `${own.slice(0, index)} ${inEnglish.get(word) ?? word} ${own.slice(index + word.length)}`;
    });
    return [own, ...mixed].filter((other) => other !== query);
  };
}

/** Finds any of these words, the longest that fits: no part of an English word, and any part of a Chinese sentence. */
export function anyOf(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/gu;
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(asWord).join('|'), 'gu');
}

function asWord(word: string): string {
  const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const start = /^[a-z\d]/.test(word) ? String.raw`(?<![a-z\d])` : '';
  const end = /[a-z\d]$/.test(word) ? String.raw`(?![a-z\d])` : '';
  return `${start}${escaped}${end}`;
}
