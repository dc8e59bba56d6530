import {describe, expect, it} from 'vitest';
import {read} from '../reader/read.ts';
import {verdictOf} from '../reader/verdict.ts';
import {sayEvent} from '../say/events.ts';
import {sayFinding} from '../say/findings.ts';
import {sayVerdict} from '../say/verdict.ts';
import {findingRows} from '../stacks/findings.ts';
import {catalogues, readingWords} from '../text/catalogues.ts';
import {readerWords as en} from '../text/en/reader.ts';
import {localeIds} from '../text/locales.ts';
import {readerWords as zhHans} from '../text/zh-Hans/reader.ts';
import {ticketOf} from './ticket.ts';

const session = [
  'alias: db    sid: 12 type: Normal session-state: LOGGED_IN',
  '    name: iqn.1993-08.org.debian:01:9f3c (NOT AUTHENTICATED)',
  '    address: 192.0.2.27 (TCP)  cid: 0 connection-state: CLEANUP_WAIT',
  '',
].join('\n');
const error = '[ 2217.148816]  connection9:0: detected conn error (1020)\n';

describe.each(localeIds)('A ticket (%s)', (locale) => {
  const readerWords = {en, 'zh-Hans': zhHans}[locale];
  const words = {
    ...readerWords,
    title: readerWords.ticketTitle,
    evidence: catalogues[locale].evidence,
    side: readerWords.sides,
    reading: readingWords[locale],
    edition: 'Version 1.2.3 (commit 0123456789ab)',
  };
  const ticket = (text: string) =>
    ticketOf(read(text), verdictOf(read(text)), words, (page) => `https://lab.example${page}`);

  it('begins with the verdict and the command to run, and ends with who says so', () => {
    const {signText, head, sides, command, avoid} = sayVerdict(words.reading, verdictOf(read(session)));
    const by = `${sides}, ${words.evidence.implementation.name}`;
    expect(ticket(session)).toContain(
      [
        `## ${words.title}`,
        '',
        `**${signText}: ${head}** (${by})`,
        '',
        `${words.next}${command!.where}`,
        '',
        '```',
        command!.text,
        '```',
        '',
        `${words.avoid}${avoid!}`,
        '',
      ].join('\n'),
    );
    expect(command!.text).toContain('iqn.1993-08.org.debian:01:9f3c/info');
    expect(ticket(session).trimEnd().split('\n').at(-1)).toBe(
      'Version 1.2.3 (commit 0123456789ab), https://lab.example/read-my-terminal',
    );
  });

  it('has each finding with whose word it is, where it is explained, and what to do', () => {
    const {findings} = read(session);
    const lines = ticket(session).split('\n');
    for (const finding of findings) {
      const {text, next, avoid} = sayFinding(words.reading, finding);
      const {evidence, page} = findingRows[finding.id];
      const at = lines.indexOf(`- ${text} (${words.evidence[evidence].name}, https://lab.example${page})`);
      expect(at, text).toBeGreaterThan(0);
      const told = [
        ...(next === undefined ? [] : [`  - ${words.next}${next}`]),
        ...(avoid === undefined ? [] : [`  - ${words.avoid}${avoid}`]),
      ];
      expect(lines.slice(at + 1, at + 1 + told.length)).toEqual(told);
    }
  });

  it('has the sessions and their connections, each word as it was printed and the state it stands for', () => {
    expect(ticket(session)).toContain(
      [
        `### ${words.sessions}`,
        '',
        `- ${words.side.target}, sid 12: \`LOGGED_IN\` (Q3)`,
        '  - cid 0: `CLEANUP_WAIT` (S8), 192.0.2.27',
        '',
      ].join('\n'),
    );
  });

  it('has the events, each with its line, its time, its connection and the transitions that it is', () => {
    const [event] = read(error).events;
    expect(ticket(error)).toContain(
      [
        `### ${words.events}`,
        '',
        `- ${words.line(1)}, 2217.148816, 9:0, ${event!.transitions.join(' ')}: ${sayEvent(words.reading, event!)}`,
        '',
      ].join('\n'),
    );
  });

  it('leaves out what there is none of', () => {
    expect(ticket(session)).not.toContain(words.events);
    expect(ticket(error)).not.toContain(`### ${words.sessions}`);
    expect(ticket('')).not.toContain('###');
  });

  it('has no more events than people read', () => {
    const many = Array.from({length: 70}, (_, at) => ` connection${at}:0: detected conn error (1020)`).join('\n');
    expect(read(many).events).toHaveLength(70);
    const [, events = ''] = ticket(many).split(`### ${words.events}\n`);
    expect(events.match(/^- /gm)).toHaveLength(50);
  });
});

it('A word with a backtick in it does not end its code', () => {
  const [stuck] = read(session).sessions;
  const reading = {...read(session), findings: [], sessions: [{...stuck!, stateText: 'A`B', rfcState: null}]};
  const words = {
    ...en,
    title: '',
    evidence: catalogues.en.evidence,
    side: en.sides,
    reading: readingWords.en,
    edition: '',
  };
  expect(ticketOf(reading, verdictOf(reading), words, (page) => page)).toContain("sid 12: `A'B`\n");
});
