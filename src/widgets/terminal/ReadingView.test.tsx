// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {ticketOf} from '../../render/ticket.ts';
import {sayEvent} from '../../say/events.ts';
import {sayFinding} from '../../say/findings.ts';
import type {Finding} from '../../reader/reading.ts';
import {type FindingId, findingRows} from '../../stacks/findings.ts';
import {catalogues, readingWords} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, Link, press} from '../page.fixture.tsx';
import {answerTo, logOfBothSides, readerWordsIn, stuckSession} from './reading.fixture.ts';
import {ReadingView} from './ReadingView.tsx';
import type {ReadAnswer} from './TerminalReader.tsx';

const everyFinding = (Object.keys(findingRows) as FindingId[]).map((id): Finding => ({id, params: {}, lines: []}));

/** What makes a sentence, or a label, one that forbids. */
const denial = /\b(?:not?|never|don['’]t|leave|avoid)\b|不|勿|别/i;

describe.each(localeIds)('The answer to a text (%s)', (locale) => {
  const words = catalogues[locale];
  const readerWords = readerWordsIn[locale];
  const said = readingWords[locale];

  function show(answer: ReadAnswer) {
    render(
      <ReadingView
        words={words}
        Link={Link}
        readerWords={readerWords}
        PageLink={({to, children}) => <a href={to}>{children}</a>}
        RunTo={({of, run, children}) => <a href={`/${of}?run=${run}`}>{children}</a>}
        urlOf={(path) => `https://lab.example${path}`}
        {...answer}
      />,
    );
    return answer.reading;
  }
  const below = (heading: string) => screen.getByRole('heading', {name: heading}).nextElementSibling as HTMLElement;

  it('begins with what was found: what to do, what not to, by whose word, and where it is explained', () => {
    const {findings} = show(answerTo(stuckSession, locale));
    const items = within(below(readerWords.findings)).getAllByRole('listitem');
    expect(items).toHaveLength(findings.length);
    for (const [index, finding] of findings.entries()) {
      const {text, next, avoid} = sayFinding(said, finding);
      const {evidence, page} = findingRows[finding.id];
      for (const part of [text, next, avoid]) if (part !== undefined) expect(items[index]!.textContent).toContain(part);
      expect(items[index]!.textContent.includes(readerWords.next)).toBe(next !== undefined);
      expect(items[index]!.textContent.includes(readerWords.avoid)).toBe(avoid !== undefined);
      expect(items[index]!.querySelector('[data-evidence]')?.textContent).toBe(words.evidence[evidence].name);
      const links = within(items[index]!).getAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        page,
        ...finding.lines.slice(0, 5).map((line) => `#line-${line}`),
      ]);
    }
  });

  it('says of every finding what to do and what to leave alone so that no label turns its sentence round', () => {
    const answer = answerTo(stuckSession, locale);
    show({...answer, reading: {...answer.reading, findings: everyFinding}});
    const items = within(below(readerWords.findings)).getAllByRole('listitem');
    const told = items.flatMap((item) => [...item.querySelectorAll('p')].map(({textContent}) => textContent));
    const nexts = told.filter((line) => line.startsWith(readerWords.next));
    const warnings = told.filter((line) => line.startsWith(readerWords.avoid));
    expect(nexts).toHaveLength(everyFinding.filter((finding) => 'next' in said.findings[finding.id]).length);
    expect(warnings).toHaveLength(everyFinding.filter((finding) => 'avoid' in said.findings[finding.id]).length);
    // “Not yet: Do not …” reads as the opposite; so does “Next: Do not …”.
    expect([readerWords.next, readerWords.avoid].filter((label) => denial.test(label))).toEqual([]);
    expect(nexts.filter((line) => denial.test(line.slice(readerWords.next.length).split(/[:：,，。.]/)[0]!))).toEqual(
      [],
    );
    // A warning is told from an order by its own words alone.
    expect(warnings.filter((line) => !denial.test(line))).toEqual([]);
    expect([...nexts, ...warnings].filter((line) => /[：。，] /.test(line))).toEqual([]);
  });

  it('marks every finding once, and says whose word it is nowhere else', () => {
    const answer = answerTo(stuckSession, locale);
    show({...answer, reading: {...answer.reading, findings: everyFinding}});
    const items = within(below(readerWords.findings)).getAllByRole('listitem');
    for (const [index, finding] of everyFinding.entries()) {
      const first = items[index]!.querySelector('p')!.textContent;
      const {name} = words.evidence[findingRows[finding.id].evidence];
      expect(first).toBe(`${sayFinding(said, finding).text}${words.sentenceGap}${name}`);
    }
  });

  it('says of each printed state which one of the RFC it is, how one gets in and out, and opens the simulator there', () => {
    show(answerTo(stuckSession, locale));
    const state = screen.getByRole('link', {name: 'S8 CLEANUP_WAIT'}).closest('p')!;
    expect(state.textContent).toContain('CLEANUP_WAIT = S8 CLEANUP_WAIT');
    const hrefs = within(state)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    // In by the connection's transitions, out by those of the cleanup: S8 goes on as R1.
    expect(hrefs).toEqual(['#S8', '#T15', '#T16', '#T17', '#M1', '#M2', '/cleanup?run=1~cleanup~target~R1']);
  });

  it('says so of a word that stands for no state', () => {
    const answer = answerTo(stuckSession.replaceAll('CLEANUP_WAIT\n', 'NAPPING\n'), locale);
    show(answer);
    expect(screen.getByText('NAPPING', {selector: 'p > code'}).parentElement?.textContent).toContain(
      readerWords.noRfcState,
    );
  });

  it('lists what happened, each with its line, its time and the transitions that it is', () => {
    const {events} = show(answerTo(logOfBothSides, locale));
    const items = within(below(readerWords.events)).getAllByRole('listitem');
    expect(items).toHaveLength(events.length);
    for (const [index, event] of events.entries()) {
      expect(items[index]!.textContent).toContain(sayEvent(said, event));
      expect(items[index]!.textContent).toContain(event.time!);
      const links = within(items[index]!).getAllByRole('link');
      expect(links.map(({textContent}) => textContent)).toEqual([readerWords.line(event.line), ...event.transitions]);
    }
  });

  it('ends with the lines it was read from, marked for the eye and the ear, and what was not read', () => {
    const answer = answerTo(logOfBothSides, locale);
    const {unread, unreadCount} = show(answer);
    const lines = within(screen.getByRole('list', {name: readerWords.text})).getAllByRole('listitem');
    expect(lines.map(({id}) => id)).toEqual(answer.excerpt.lines.map(({number}) => `line-${number}`));
    const marked = lines.filter(({textContent}) => textContent.startsWith(readerWords.marked));
    expect(marked.map(({id}) => id)).toEqual(
      answer.excerpt.lines.filter((line) => line.marked).map(({number}) => `line-${number}`),
    );
    const rest = screen.getByText(readerWords.unread({count: unreadCount})).closest('details')!;
    for (const {text} of unread) expect(rest.textContent).toContain(text);
  });

  it('says how much of a long text is not shown, and that its lines are not all there', () => {
    const answer = answerTo(stuckSession, locale);
    show({...answer, left: {sessions: 7, events: 9}, excerpt: {...answer.excerpt, shortened: true}});
    expect(screen.getByText(readerWords.left({count: 7}))).toBeTruthy();
    expect(screen.getByText(readerWords.left({count: 9}))).toBeTruthy();
    expect(screen.getByText(readerWords.textShortened)).toBeTruthy();
  });

  it('says so when nothing was found', () => {
    const answer = answerTo(stuckSession, locale);
    show({...answer, reading: {...answer.reading, findings: []}});
    expect(screen.getByText(readerWords.noFindings)).toBeTruthy();
  });

  it('can be copied as a ticket, with full addresses', async () => {
    const copied = clipboard();
    const reading = show(answerTo(stuckSession, locale));
    press(readerWords.copyTicket);
    await screen.findByText(words.copying.copied);
    const ticket = ticketOf(
      reading,
      {
        ...readerWords,
        title: readerWords.ticketTitle,
        evidence: words.evidence,
        side: readerWords.sides,
        reading: said,
      },
      (path) => `https://lab.example${path}`,
    );
    expect(copied.mock.calls).toEqual([[ticket]]);
  });

  it('shows markup in a text as text', () => {
    show(answerTo(`${stuckSession}<img src=x onerror=alert(1)>\n`, locale));
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(/<img src=x/).length).toBeGreaterThan(0);
  });
});
