import MiniSearch from 'minisearch';
import type {SearchRecord, SearchSource} from './searchRecords.ts';
import {plain, searchTokens, type SearchTokens} from './searchTokens.ts';
import {anyOf, translator} from './translator.ts';

/** A record that was found. */
export interface Hit {
  readonly record: SearchRecord;
  /** The better, the higher; of use only beside other hits of the same answer. */
  readonly score: number;
}

/** What is found for one query. */
export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** What was looked for, as `plain` writes it, to be marked where it stands; the longest first. */
  readonly marks: readonly string[];
}

/** Longer queries are pasted output: what comes after is not looked for. */
const mostCharacters = 240;

/** A query of more different words looks for the rarest of them, which tell the most. */
const mostWords = 14;

/** What says the same in the site's own words counts a little less than what was typed. */
const ofTranslation = 0.9;

/** A hit with less of the best one's score is none. */
const leastShare = 0.02;

/**
 * Makes the records of a language searchable. It takes some tenths of a second; an answer takes milliseconds.
 *
 * @returns a function from what somebody typed to what is found; it never throws, whatever the text
 */
export function createSearch(source: SearchSource): (query: string) => Found {
  const {records} = source;
  const {index, weightOf} = indexOf(records);
  const translate = translator(source);
  const filler = anyOf(source.fillers);
  const exact = namesOf(records);
  const folded = records.map(({title, text}) => ({title: keyOf(title), text: keyOf(text)}));

  return (query) => {
    const typed = plain(query.slice(0, mostCharacters));
    const asked = toThePoint(typed);
    const others = [...new Set([...translate(asked), ...translate(typed).map(toThePoint)])];
    const scores = new Map<number, number>();
    const add = (variant: string, share: number) => {
      for (const [at, score] of scoresOf(variant)) scores.set(at, Math.max(scores.get(at) ?? 0, share * score));
    };
    add(asked, 1);
    for (const other of others) add(other, ofTranslation);
    for (const [at, score] of scores) scores.set(at, score * ofPhrase(at, keyOf(asked)));
    const best = Math.max(0, ...scores.values());
    for (const name of new Set([typed, asked, ...others].map(keyOf)))
      for (const at of exact.get(name) ?? []) scores.set(at, (scores.get(at) ?? 0) + best);
    const hits = [...scores]
      .filter(([, score]) => score > best * leastShare)
      .toSorted(([, one], [, other]) => other - one)
      .flatMap(([at, score]): readonly Hit[] => {
        const record = records[at];
        return record === undefined ? [] : [{record, score}];
      });
    const marks = new Set(
      [asked, ...others].flatMap((variant) => [...(variant.match(word) ?? []), ...searchTokens(variant).words]),
    );
    return {hits, marks: [...marks].toSorted((one, other) => other.length - one.length)};
  };

  /** A question without the words that every question has; as it was when it has no others. */
  function toThePoint(query: string): string {
    const rest = query.replaceAll(filler, ' ');
    return searchTokens(rest).words.length === 0 ? query : rest;
  }

  function scoresOf(query: string): readonly (readonly [at: number, score: number])[] {
    const tokens = searchTokens(query);
    const words = [...new Set(tokens.words.map(termOf))]
      .toSorted((one, other) => weightOf(other) - weightOf(one))
      .slice(0, mostWords);
    const joined = new Map(tokens.joined.slice(0, mostWords).map(({name, words: parts}) => [name, parts.map(termOf)]));
    const weights = new Map(words.map((each) => [each, weightOf(each)]));
    const all = sum(weights.values());
    const halfTyped = /[\p{L}\p{N}]$/u.test(query) ? lastTerms(tokens) : [];
    const isShort = query.trim().length < 3 && !/\p{Script=Han}/u.test(query);
    const found = index.search(
      {combineWith: 'OR', queries: [...new Set([...words, ...joined.keys()])]},
      {
        tokenize: (term) => [term],
        // One or two Latin letters begin the words of most texts, and tell by names alone.
        fields: isShort ? ['title', 'aliases'] : ['title', 'aliases', 'text', 'rest'],
        prefix: (term) => halfTyped.includes(term) && (isShort || term.length > 2),
        boost: {title: 3, aliases: 3},
        weights: {fuzzy: 0, prefix: 0.6},
      },
    );
    // Hundreds of hits have the same few words.
    const coverages = new Map<string, number>();
    return found.map(({id, score, queryTerms}) => {
      const key = queryTerms.join(' ');
      const coverage = coverages.get(key) ?? coverageOf(queryTerms);
      coverages.set(key, coverage);
      const at = Number(id);
      return [at, score * coverage ** 3 * (boosts[records[at]?.kind ?? 'heading'] ?? 1)];
    });

    /** Which share of what was asked stands there: what is rare counts more. */
    function coverageOf(terms: readonly string[]): number {
      const covered = new Set(terms.flatMap((term) => [term, ...(joined.get(term) ?? [])]));
      return sum([...weights].map(([term, weight]) => (covered.has(term) ? weight : 0))) / all;
    }
  }

  /** All of it as it was typed is more than its words here and there. */
  function ofPhrase(at: number, phrase: string): number {
    const {title, text} = folded[at] ?? {title: '', text: ''};
    const kind = records[at]?.kind;
    const isProse = kind === 'page' || kind === 'heading';
    if (phrase.length < 2) return 1;
    if (title.includes(phrase) || (!isProse && text.includes(phrase))) return 1.8;
    return isProse && text.includes(phrase) ? 1.3 : 1;
  }
}

/** The pages of what was found, each with its four best hits counted, the best page first. */
export function pagesOfHits(hits: readonly Hit[]): readonly string[] {
  const scores = new Map<string, readonly number[]>();
  for (const {record, score} of hits) {
    const known = scores.get(record.page) ?? [];
    if (known.length < 4) scores.set(record.page, [...known, score]);
  }
  const sums = [...scores].map(([page, each]) => [page, sum(each)] as const);
  return sums.toSorted(([, one], [, other]) => other - one).map(([page]) => page);
}

/** A page tells more than a part of it, and that more than one row of many. */
const boosts: Readonly<Partial<Record<SearchRecord['kind'], number>>> = {
  page: 2,
  heading: 1.2,
  term: 1.8,
  coupling: 0.4,
};

/** The index, and how much each word tells: one that stands in few places tells more. */
function indexOf(records: readonly SearchRecord[]) {
  const places = new Map<string, number>();
  const index = new MiniSearch<number>({
    fields: ['title', 'aliases', 'text', 'rest'],
    extractField: (at, field) => {
      const record = records[at];
      if (field === 'id' || record === undefined) return String(at);
      if (field === 'title') return record.title;
      if (field === 'aliases') return [record.fragment, ...record.aliases].join(' | ');
      return field === 'text' ? record.text : record.rest;
    },
    tokenize: (text) => {
      const {words, joined} = searchTokens(text);
      const terms = [...words.map(termOf), ...joined.map(({name}) => name)];
      for (const term of new Set(terms)) places.set(term, (places.get(term) ?? 0) + 1);
      return terms;
    },
    processTerm: (term) => term,
  });
  index.addAll(records.map((_, at) => at));
  return {index, weightOf: (term: string) => Math.log(1 + records.length / (1 + (places.get(term) ?? 0)))};
}

/** By what names records are known, folded: their ids, titles and aliases. */
function namesOf(records: readonly SearchRecord[]): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  records.forEach(({kind, title, fragment, aliases}, at) => {
    // A heading may be called as a term is, and tells less of it. A row's title has the id before its name.
    const own = kind === 'heading' ? [title] : [title, fragment, ...aliases, ...title.split(/[:：,，] ?/u)];
    for (const name of new Set(own.map(keyOf))) known.set(name, [...(known.get(name) ?? []), at]);
  });
  return known;
}

/**
 * A word as the index has it: English in the singular, and Chinese as numbers. The index looks through all branches of a
 * node one by one, and of thousands of characters as many can begin a word; of digits 36 can. It is four times as fast so.
 */
function termOf(term: string): string {
  if (!/^\p{Script=Han}/u.test(term)) return /^[a-z]{3,}[a-rt-z]s$/.test(term) ? term.slice(0, -1) : term;
  return `~${[...term].map((character) => (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')).join('')}`;
}

/** What may still be in the middle of being typed: the last word, and the name that it ends. */
function lastTerms({words, joined}: SearchTokens): readonly string[] {
  return [...words.slice(-1).map(termOf), ...joined.slice(-1).map(({name}) => name)];
}

function keyOf(text: string): string {
  return plain(text)
    .replaceAll(/[\s_\-/:()]+/g, ' ')
    .trim();
}

const word = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, each) => total + each, 0);
}
