import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {read} from '../reader/read.ts';
import {sayEvent} from '../say/events.ts';
import {sayFinding} from '../say/findings.ts';
import {readingWords} from '../text/catalogues.ts';
import {readerWords as en} from '../text/en/reader.ts';
import {localeIds} from '../text/locales.ts';
import {readerWords as zhHans} from '../text/zh-Hans/reader.ts';
import {ticketOf} from './ticket.ts';

const labels = {en, 'zh-Hans': zhHans};

describe.each(localeIds)('a ticket in %s', (locale) => {
  const words = {
    ...labels[locale],
    title: labels[locale].ticketTitle,
    side: labels[locale].sides,
    reading: readingWords[locale],
  };
  const ticket = (text: string) => ticketOf(read(text), words, (page) => `https://lab.example${page}`);

  it('says each finding with how it is known, where it is explained, what to do and what to leave alone', () => {
    const stuck = readFileSync(new URL('../reader/fixtures/targetcli-cleanup-wait.txt', import.meta.url), 'utf8');
    const {text, next, avoid} = sayFinding(words.reading, {id: 'lio-close-blocked', params: {session: '12', cid: '0'}});
    expect(ticket(stuck).split('\n')).toEqual(
      expect.arrayContaining([
        `## ${words.title}`,
        `- ${text} (${words.evidence.implementation}, https://lab.example/stuck-cleanup-wait)`,
        `  - ${words.next} ${next ?? '?'}`,
        `  - ${words.avoid} ${avoid ?? '?'}`,
        `- ${words.side.target}, sid 12: \`LOGGED_IN\` (Q3)`,
        '  - cid 0: `CLEANUP_WAIT` (S8), 192.0.2.27',
      ]),
    );
  });

  it('says each event with its line, time and transitions, up to the fiftieth', () => {
    const lost = 'Jan 03 03:57:25 n kernel:  connection3:0: detected conn error (1020)\n';
    const lines = ticket(lost.repeat(60)).split('\n');
    const event = {row: 'kernel-conn-error', code: 1020, refusal: null, context: null} as const;
    expect(lines).toContain(`- ${words.line(1)}, Jan 03 03:57:25, 3:0, T15: ${sayEvent(words.reading, event)}`);
    expect(lines.some((line) => line.startsWith(`- ${words.line(50)},`))).toBe(true);
    expect(lines.some((line) => line.startsWith(`- ${words.line(51)},`))).toBe(false);
  });

  it('shows a printed word as code that the word itself cannot end', () => {
    const reading = read('alias: a\tsid: 5 type: Normal session-state: ODD\n');
    const sessions = reading.sessions.map((session) => ({...session, stateText: 'a`b'}));
    expect(ticketOf({...reading, sessions}, words, (page) => page)).toContain("`a'b`");
  });
});
