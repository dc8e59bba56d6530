import {readFileSync} from 'node:fs';
import {isForTimeToTell} from '../../reader/again.ts';
import {excerptOf} from '../../reader/excerpt.ts';
import {shorten} from '../../reader/firstOf.ts';
import {read} from '../../reader/read.ts';
import {verdictOf} from '../../reader/verdict.ts';
import {readingWords} from '../../text/catalogues.ts';
import {readerWords as readerEn} from '../../text/en/reader.ts';
import type {Locale} from '../../text/locales.ts';
import {readerWords as readerZhHans} from '../../text/zh-Hans/reader.ts';
import {svgs} from '../page.fixture.tsx';
import {HostsView} from './HostsView.tsx';
import {ReadingView, SpokenVerdict} from './ReadingView.tsx';
import type {ReadAnswer} from './TerminalReader.tsx';

/** One session of a target with a connection that waits for its cleanup, as targetcli shows it. */
export const stuckSession = textOf('targetcli-cleanup-wait');

/** Log lines of both sides, some of which nothing can be read from. */
export const logOfBothSides = textOf('dmesg-both-sides');

export const readerWordsIn = {en: readerEn, 'zh-Hans': readerZhHans} as const satisfies Readonly<
  Record<Locale, unknown>
>;

/** What the reading of a text answers, in one language. */
export function answerTo(text: string, locale: Locale): ReadAnswer {
  const reading = read(text);
  const verdict = verdictOf(reading);
  return {
    ...shorten(reading),
    excerpt: excerptOf([text], reading),
    verdict,
    again: {isOffered: isForTimeToTell(reading, verdict), apart: null},
    miniatures: svgs,
    decoding: null,
    readingWords: readingWords[locale],
    parts: {ReadingView, SpokenVerdict, HostsView},
  };
}

function textOf(fixture: string): string {
  // Not by URL: under happy-dom that is the page's own.
  return readFileSync(`src/reader/fixtures/${fixture}.txt`, 'utf8');
}
