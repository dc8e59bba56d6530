// @vitest-environment happy-dom
import {fireEvent, render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {pathOfFinding} from '../../render/findingPath.ts';
import {ticketOf} from '../../render/ticket.ts';
import {sayEvent} from '../../say/events.ts';
import {sayFinding} from '../../say/findings.ts';
import {sayVerdict} from '../../say/verdict.ts';
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
        edition="Version 1.2.3"
        urlOf={(path) => `https://lab.example${path}`}
        {...answer}
        again={null}
      />,
    );
    return answer.reading;
  }

  const findingsShown = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  const besideTheVerdict = () => findingsShown().filter((item) => item.closest('section') === null);
  /** As an answer shows it that pins a finding to no line. */
  const unfold = () => fireEvent.click(screen.getByText(readerWords.also({count: everyFinding.length})));

  it('begins with the verdict: its sign in words, how sure it is, the command filled in, and what to leave alone', async () => {
    const copied = clipboard();
    const {verdict} = answerTo(stuckSession, locale);
    show(answerTo(stuckSession, locale));
    const said = sayVerdict(readingWords[locale], verdict);
    const region = screen.getByRole('region', {name: readerWords.answer});
    expect(region.dataset.sign).toBe('stuck');
    expect(within(region).getByRole('heading', {level: 2}).textContent).toBe(said.head);
    expect(document.querySelector('h2')).toBe(within(region).getByRole('heading', {level: 2}));
    for (const part of [said.signText, said.sides, said.command!.where, said.text!, said.avoid!]) {
      expect(region.textContent).toContain(part);
    }
    expect(region.querySelector('[data-evidence]')?.textContent).toBe(words.evidence.implementation.name);
    expect(region.querySelector('pre')?.textContent).toBe(said.command!.text);
    expect(said.command!.text).toContain('/acls/iqn.1993-08.org.debian:01:9f3c1d77aa21/info');
    press(readerWords.copyCommand);
    await screen.findByText(words.copying.copied);
    expect(copied.mock.calls).toEqual([[said.command!.text]]);
  });

  it('shows the machine in small with the state lit, and the ways in and out', () => {
    show(answerTo(stuckSession, locale));
    const region = screen.getByRole('region', {name: readerWords.answer});
    expect(region.querySelector('svg .is-current')?.getAttribute('data-state')).toBe('S8');
    const hrefs = within(region)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs.slice(-6)).toEqual(['#T15', '#T16', '#T17', '#M1', '#M2', '/cleanup?run=1~cleanup~target~R1']);
  });

  it('asks in a field for what the text does not tell, and takes into the command only what can be it', async () => {
    const copied = clipboard();
    const answer = answerTo(stuckSession, locale);
    show({...answer, verdict: {...answer.verdict, command: {id: 'read-stack', values: {}}}});
    const field = screen.getByLabelText(readingWords[locale].verdict.fields.pid);
    fireEvent.change(field, {target: {value: '1; reboot'}});
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('pre')?.textContent).toBe('cat /proc/${PID:?}/stack');
    fireEvent.change(field, {target: {value: '3348 '}});
    expect(document.querySelector('pre')?.textContent).toBe('cat /proc/3348/stack');
    press(readerWords.copyCommand);
    await screen.findByText(words.copying.copied);
    expect(copied.mock.calls).toEqual([['cat /proc/3348/stack']]);
  });

  it('pins each finding to its line: what to do, what not to, by whose word, and where it is explained', () => {
    const answer = answerTo(stuckSession, locale);
    const {findings} = show(answer);
    expect(findingsShown()).toHaveLength(findings.length);
    for (const finding of findings) {
      if (finding === answer.verdict.because) continue;
      const item = document.querySelector<HTMLElement>(`#line-${finding.lines[0]!} [data-finding="${finding.id}"]`)!;
      const {text, next, avoid} = sayFinding(said, finding);
      const {evidence} = findingRows[finding.id];
      for (const part of [text, next, avoid]) if (part !== undefined) expect(item.textContent).toContain(part);
      expect(item.textContent.includes(readerWords.next)).toBe(next !== undefined);
      expect(item.textContent.includes(readerWords.avoid)).toBe(avoid !== undefined);
      expect(item.querySelector('[data-evidence]')?.textContent).toBe(words.evidence[evidence].name);
      const hrefs = within(item)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
      const told = [pathOfFinding(finding), ...finding.lines.slice(0, 5).map((line) => `#line-${line}`)];
      expect(hrefs.slice(-told.length)).toEqual(told);
    }
  });

  it('tells what decides once, in the verdict; at its line stands what it is, and a link to there', () => {
    const answer = answerTo(stuckSession, locale);
    show(answer);
    const {because} = answer.verdict;
    if (typeof because === 'string') throw new Error('a finding decides here');
    const {text, next} = sayFinding(said, because);
    const region = screen.getByRole('region', {name: readerWords.answer});
    for (const part of [text, next!]) {
      expect(region.textContent).toContain(part);
      expect(document.body.textContent.split(part)).toHaveLength(2);
    }
    const line = document.querySelector<HTMLElement>(`#line-${because.lines[0]!}`)!;
    expect(line.textContent).toContain(said.findings[because.id].head);
    expect(within(line).getByRole('link', {name: readerWords.toldAbove}).getAttribute('href')).toBe(`#${region.id}`);
  });

  it('makes a link of each state and transition that a finding names, and of nothing else', () => {
    show(answerTo(stuckSession, locale));
    const item = document.querySelector<HTMLElement>('[data-finding="lio-close-blocked"]')!;
    const named = within(item)
      .getAllByRole('link')
      .filter((link) => /^#[A-Z]\d/.test(link.getAttribute('href')!));
    expect(named.map(({textContent}) => textContent)).toEqual(['Q3', 'S8', 'T15']);
  });

  it('says of every finding what to do and what to leave alone so that no label turns its sentence round', () => {
    const answer = answerTo(stuckSession, locale);
    show({...answer, reading: {...answer.reading, findings: everyFinding}});
    unfold();
    const told = besideTheVerdict().flatMap((item) =>
      [...item.querySelectorAll('p')].map(({textContent}) => textContent),
    );
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
    unfold();
    const items = besideTheVerdict();
    for (const [index, finding] of everyFinding.entries()) {
      const first = items[index]!.querySelector('p')!.textContent;
      const {name} = words.evidence[findingRows[finding.id].evidence];
      expect(first).toBe(`${sayFinding(said, finding).text}${words.sentenceGap}${name}`);
    }
  });

  it('says of each printed state which one of the RFC it is, how one gets in and out, and opens the simulator there', () => {
    show(answerTo(stuckSession, locale));
    const state = screen.getByText('CLEANUP_WAIT', {selector: 'p > code'}).closest('p')!;
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

  it('pins to each line of a log what happened, with its time and the transitions that it is', () => {
    const {events} = show(answerTo(logOfBothSides, locale));
    for (const event of events) {
      const item = document.querySelector<HTMLElement>(`#line-${event.line} [data-event="${event.row}"]`)!;
      expect(item.textContent).toContain(sayEvent(said, event));
      expect(item.textContent).toContain(event.time!);
      const names = within(item)
        .getAllByRole('link')
        .map(({textContent}) => textContent);
      expect(names[0]).toBe(readerWords.line(event.line));
      expect(names.slice(names.length - event.transitions.length)).toEqual(event.transitions);
    }
  });

  it('numbers the lines it was read from, marks them for the eye and the ear, and ends with what was not read', () => {
    const answer = answerTo(logOfBothSides, locale);
    const {unread, unreadCount} = show(answer);
    const lines = within(screen.getByRole('list', {name: readerWords.text})).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent.startsWith(String((line as HTMLLIElement).value)))).not.toContain(
      false,
    );
    expect(lines.map(({id}) => id)).toEqual(answer.excerpt.lines.map(({number}) => `line-${number}`));
    const marked = lines.filter(({textContent}) => textContent.replace(/^\d+/, '').startsWith(readerWords.marked));
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

  it('can be copied as a ticket, with full addresses', async () => {
    const copied = clipboard();
    const answer = answerTo(stuckSession, locale);
    show(answer);
    press(readerWords.copyTicket);
    await screen.findByText(words.copying.copied);
    const ticket = ticketOf(
      answer.reading,
      answer.verdict,
      {
        ...readerWords,
        edition: 'Version 1.2.3',
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
