import {describe, expect, it} from 'vitest';
import {catalogues, entryWords, seekingWords} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {entriesIn} from '../entries.ts';
import {createSearch} from './search.ts';
import {readSearchFile, writeSearchFile} from './searchFile.ts';
import {groupsOf} from './searchGroups.ts';
import {type PageText, searchSource} from './searchRecords.ts';

const page: PageText = {
  page: 'timers',
  title: 'Timers 定时器',
  description: 'Which one runs',
  text: `Replacement_timeout. ${'Filler upon filler. '.repeat(60)}At the very end: zanzibar.`,
  sections: [{id: 'nop', title: 'NOP 探活', text: '启动器每隔五秒发出一个。'}],
};

const sources = {
  en: searchSource('en', entriesIn(entryWords.en), [page], seekingWords.en, catalogues.en.glosses),
  'zh-Hans': searchSource(
    'zh-Hans',
    entriesIn(entryWords['zh-Hans']),
    [page],
    seekingWords['zh-Hans'],
    catalogues['zh-Hans'].glosses,
  ),
};
const searches = {en: createSearch(sources.en), 'zh-Hans': createSearch(sources['zh-Hans'])};

/** Where the best hits stand. */
function first(locale: keyof typeof searches, query: string, count = 1): readonly string[] {
  return searches[locale](query)
    .hits.slice(0, count)
    .map(({record}) => `${record.page}#${record.fragment}`);
}

describe.each(localeIds)('A search (%s)', (locale) => {
  it.each([
    ['T15', 'connection#T15'],
    ['t15', 'connection#T15'],
    ['Ｔ15', 'connection#T15'],
    ['M3-initiator-csmE-1', 'cleanup#M3-initiator-csmE-1'],
    ['1020', 'initiator-log#error-1020'],
    ['0x0202', 'login-refused#status-0202'],
    ['02/02', 'login-refused#status-0202'],
    ['启动器', 'terms#initiator'],
    ['发起端', 'terms#initiator'],
    ['initiator', 'terms#initiator'],
    ['注销', 'terms#logout'],
    ['rtslib', 'names#targetcli'],
  ])('has %s first at %s', (query, place) => {
    expect(first(locale, query)).toEqual([place]);
  });

  it('finds a word half typed, and one from the middle of a name', () => {
    expect(first(locale, 'zanzi')).toEqual(['timers#']);
    expect(first(locale, 'replacement_t')).toEqual(['timers#']);
    expect(first(locale, 'timeout replacement')).toEqual(['timers#']);
  });

  it('finds any two characters of a Chinese sentence, and a single one that begins a word', () => {
    expect(first(locale, '隔五')).toEqual(['timers#nop']);
    expect(first(locale, '隔')).toEqual(['timers#nop']);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   \n\t '],
    ['signs only', '?!…，。（）[]{}|\\^$*+'],
    ['markup', '<img src=x onerror=alert(1)> <script>'],
    ['emoji', '👩‍💻🏳️‍🌈💥 𠮷 𝓬𝓵𝓮𝓪𝓷'],
    ['lone surrogates', '\ud800登\udc00出\ud83d'],
    ['a pattern', '(?<a>(a+)+)$ [z-a] \\u{'],
    ['names of properties', '__proto__ constructor toString'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 characters', '登出超时'.repeat(2_500)],
    ['10,000 different words', Array.from({length: 10_000}, (_, at) => `w${at}`).join(' ')],
    ['joints', 'a-'.repeat(5_000)],
  ])('answers %s with hits or with none', (_, query) => {
    const found = searches[locale](query);
    expect(found.hits.length).toBeLessThanOrEqual(sources[locale].records.length);
    for (const {score} of found.hits) expect(score).toBeGreaterThan(0);
    expect(groupsOf(found).every(({records, count}) => records.length > 0 && records.length <= count)).toBe(true);
  });

  it('finds nothing where nothing is', () => {
    expect(searches[locale]('qqqqqq').hits).toEqual([]);
    expect(groupsOf(searches[locale]('qqqqqq'))).toEqual([]);
  });

  it('answers from a file as from what the file was written of', () => {
    const text = writeSearchFile(sources[locale]);
    expect(writeSearchFile(readSearchFile(text))).toBe(text);
    expect(createSearch(readSearchFile(text))('cleanup wait')).toEqual(searches[locale]('cleanup wait'));
  });
});

describe('Another word for a thing', () => {
  it('finds what says it in the words of the site', () => {
    expect(first('en', 'zombie connection')).toEqual(['terms#halfOpen']);
    expect(first('zh-Hans', '发起端发出重建登录')).toEqual(first('zh-Hans', '启动器发出重建登录'));
  });

  it('is marked as it was typed and as the site has it', () => {
    expect(searches['zh-Hans']('注销').marks).toEqual(expect.arrayContaining(['注销', '登出', 'logout']));
  });

  it('finds, in Chinese, what has the name of a PDU in English', () => {
    const found = searches['zh-Hans']('登出超时').hits.map(({record}) => record.fragment);
    expect(found).toContain('T17-initiator-a');
  });
});
