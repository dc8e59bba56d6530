// @vitest-environment happy-dom
import {act, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {examples} from '../../reader/examples.ts';
import {sayVerdict} from '../../say/verdict.ts';
import {catalogues, readingWords} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link, press} from '../page.fixture.tsx';
import {answerTo, logOfBothSides, readerWordsIn, stuckSession} from './reading.fixture.ts';
import type {ReaderSource} from './readerSource.ts';
import type {ToldSample} from './Sample.tsx';
import {type Kept, type ReadingListener, TerminalReader} from './TerminalReader.tsx';

interface Reading extends ReadingListener {
  readonly source: ReaderSource;
  readonly stop: () => void;
}

const sample: ToldSample = {
  text: 'alias: db',
  signText: 'Stuck',
  head: 'It waits',
  sides: 'target',
  evidence: 'inferred',
  where: 'There',
  what: 'shows it',
  command: 'cat info',
};

describe.each(localeIds)('“Read my terminal” (%s)', (locale) => {
  const words = catalogues[locale];
  const readerWords = readerWordsIn[locale];
  const secondLabel = new RegExp(readingWords[locale].verdict.again.label);

  // A pause in typing is waited for; here the clock goes when the test says so.
  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Readings as a worker would make them, but that the test says how they go on. */
  function open(memory: {kept: Kept | null} = {kept: null}) {
    const readings: Reading[] = [];
    const {unmount} = render(
      <TerminalReader
        kept={memory.kept}
        onKeep={(kept) => {
          memory.kept = kept;
        }}
        words={words}
        Link={Link}
        readerWords={readerWords}
        sample={sample}
        PageLink={({to, children}) => <a href={to}>{children}</a>}
        RunTo={({children}) => <span>{children}</span>}
        edition=""
        urlOf={(path) => path}
        startReading={(source, listener) => {
          const stop = vi.fn<() => void>();
          readings.push({source, stop, ...listener});
          return stop;
        }}
      />,
    );
    leave = unmount;
    return readings;
  }
  let leave: () => void;
  const box = () => screen.getByLabelText<HTMLTextAreaElement>(readerWords.paste);
  const type = (value: string) => fireEvent.change(box(), {target: {value}});
  /** Until nothing is waited for any more. */
  const pause = () =>
    act(() => {
      vi.runAllTimers();
    });
  const file = (name: string, size: number) => Object.defineProperty(new File(['x'], name), 'size', {value: size});
  const choose = (...chosen: readonly File[]) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', {value: chosen, configurable: true});
    fireEvent.change(input);
  };
  /** Whether the browser may do what it does with what is dropped: insert a text, go to a file. */
  const drop = (place: Element, {files = [], text = ''}: {files?: readonly File[]; text?: string}) => {
    const dataTransfer = {files, types: files.length > 0 ? ['Files'] : ['text/plain'], getData: () => text};
    return [fireEvent.dragOver(place, {dataTransfer}), fireEvent.drop(place, {dataTransfer})];
  };
  const status = () => screen.getAllByRole('status')[0]!.textContent;

  it('shows at rest, where the answer will be, what one gets, and only then', () => {
    open();
    const shown = () => screen.queryByRole('region', {name: readerWords.sample});
    for (const part of ['alias: db', 'Stuck', 'It waits', words.evidence.inferred.name, 'cat info']) {
      expect(shown()?.textContent).toContain(part);
    }
    type('alias: x');
    expect(shown()).toBeNull();
    press(readerWords.clear);
    expect(shown()).not.toBeNull();
  });

  it('reads what was typed once there is a pause, and only the last of it', () => {
    const readings = open();
    type('alias: x');
    type(stuckSession);
    expect(readings).toEqual([]);
    pause();
    expect(readings.map(({source}) => source)).toEqual([stuckSession]);
  });

  it('says how far it is, and then what it found, first of all aloud', () => {
    const readings = open();
    type(stuckSession);
    pause();
    act(() => readings[0]!.onProgress(0.4));
    expect(screen.getByRole('progressbar', {name: readerWords.reading(40)})).toBeTruthy();
    const answer = answerTo(stuckSession, locale);
    act(() => readings[0]!.onDone(answer));
    expect(screen.queryByRole('progressbar')).toBeNull();
    const {signText, head, command} = sayVerdict(readingWords[locale], answer.verdict);
    for (const part of [signText, head, command!.what]) expect(status()).toContain(part);
    expect(screen.getByRole('heading', {name: readerWords.findings})).toBeTruthy();
  });

  it('can be cancelled, and cleared', () => {
    const readings = open();
    type(stuckSession);
    pause();
    press(readerWords.cancel);
    expect(readings[0]!.stop).toHaveBeenCalledOnce();
    expect(screen.queryByRole('progressbar')).toBeNull();
    press(readerWords.clear);
    expect(box().value).toBe('');
  });

  it('stops reading a text that is not asked for any more', () => {
    const readings = open();
    type(stuckSession);
    pause();
    type('');
    expect(readings[0]!.stop).toHaveBeenCalledOnce();
    type(stuckSession);
    pause();
    type(`${stuckSession}\n`);
    expect(readings[1]!.stop).toHaveBeenCalledOnce();
  });

  it('forgets the answer with the text, and does not read an empty box', () => {
    const readings = open();
    type(stuckSession);
    pause();
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    type(' ');
    pause();
    expect(screen.queryByRole('heading', {name: readerWords.findings})).toBeNull();
    expect(readings).toHaveLength(1);
  });

  it('says plainly that nothing was recognised, and why a reading failed', () => {
    const readings = open();
    const night = 'It was a dark and stormy night.';
    type(night);
    pause();
    act(() => readings[0]!.onDone(answerTo(night, locale)));
    expect(status()).toBe(readerWords.nothing({lines: 1}));
    expect(screen.queryByRole('heading', {name: readerWords.findings})).toBeNull();
    type(`${night} Again.`);
    pause();
    act(() => readings[1]!.onFailed('out of memory'));
    expect(status()).toBe(readerWords.failed({reason: 'out of memory'}));
  });

  it('shows an example by a press, without a wait for more', () => {
    const readings = open();
    const [first] = examples;
    press(first.tool);
    expect(box().value).toBe(first.text);
    pause();
    expect(readings.map(({source}) => source)).toEqual([first.text]);
  });

  it('reads a file that was chosen or dropped, and names it', () => {
    const readings = open();
    const log = file('kern.log', 1000);
    choose(log);
    expect(screen.getByText('kern.log')).toBeTruthy();
    pause();
    const other = file('other.log', 1000);
    drop(box(), {files: [other]});
    pause();
    expect(readings.map(({source}) => source)).toEqual([log, other]);
  });

  it('reads a file that was dropped beside the box, so that the browser does not leave the page for it', () => {
    const readings = open();
    const log = file('kern.log', 1000);
    expect(drop(document.body, {files: [log]})).toEqual([false, false]);
    pause();
    expect(readings.map(({source}) => source)).toEqual([log]);
    leave();
    expect(drop(document.body, {files: [log]})).toEqual([true, true]);
  });

  it('reads several files as hosts, one of them when it is asked for, and comes back to all', () => {
    const readings = open();
    const [first, second] = [file('one.log', 1000), file('two.log', 1000)];
    drop(box(), {files: [first, second]});
    expect(screen.getByText(readerWords.manyFiles({count: 2}))).toBeTruthy();
    pause();
    expect(readings[0]!.source).toEqual([first, second]);
    const {readingWords: said, parts, verdict} = answerTo(stuckSession, locale);
    const files = ['one.log', 'two.log'].map((name) => ({name, lineCount: 3, verdict, failure: null}));
    act(() => readings[0]!.onDone({readingWords: said, parts, sessions: [], left: 0, files}));
    expect(status()).toBe(said.hosts.title);
    press('two.log');
    pause();
    expect(readings[1]!.source).toBe(second);
    act(() => readings[1]!.onDone(answerTo(stuckSession, locale)));
    press(readerWords.allFiles({count: 2}));
    pause();
    expect(readings[2]!.source).toEqual([first, second]);
  });

  it('refuses more than 200 files, or 50 MB of them, with a sentence, and reads none in part', () => {
    const readings = open();
    const half = file('half.log', 25 * 1024 * 1024 + 1);
    choose(half, half);
    pause();
    expect(status()).toBe(readerWords.filesTooLarge({megabytes: 51, limit: 50}));
    choose(...Array.from({length: 201}, (_, at) => file(`${at}.log`, 10)));
    pause();
    expect(status()).toBe(readerWords.tooManyFiles({count: 201, limit: 200}));
    expect(readings).toEqual([]);
  });

  it('lets the browser insert text that was dropped onto the box, and reads a long one without inserting it', () => {
    const readings = open();
    expect(drop(box(), {text: 'alias: x'})[1]).toBe(true);
    const long = 'x'.repeat(1024 * 1024);
    expect(drop(box(), {text: long})[1]).toBe(false);
    expect(screen.getByText(readerWords.longPaste({megabytes: '1.0'}))).toBeTruthy();
    pause();
    expect(readings.map(({source}) => source)).toEqual([long]);
  });

  it('shows a mark in the name of a file that would change the order of its letters as an escape', () => {
    open();
    choose(file('kern\u202egol.txt', 1000));
    expect(screen.getByText('kern\\u202Egol.txt')).toBeTruthy();
    choose(file('kern\u202egol.txt', 60 * 1024 * 1024));
    expect(status()).toContain('kern\\u202Egol.txt');
  });

  it('says in which encoding a file was taken, and nothing of the kind about text', () => {
    const readings = open();
    choose(file('gbk.log', 1000));
    pause();
    const answer = answerTo(stuckSession, locale);
    act(() => readings[0]!.onDone({...answer, decoding: {encoding: 'gb18030', damaged: false}}));
    expect(status()).toContain(readerWords.readAs({encoding: 'GB18030', damaged: false}));
    choose(file('cut.log', 1000));
    pause();
    act(() => readings[1]!.onDone({...answer, decoding: {encoding: 'utf-8', damaged: true}}));
    expect(status()).toContain(readerWords.readAs({encoding: 'UTF-8', damaged: true}));
    type(stuckSession);
    pause();
    act(() => readings[2]!.onDone(answer));
    expect(status()).not.toContain('UTF-8');
  });

  it('refuses a file beyond 50 MB with a sentence, and reads one of 50', () => {
    const readings = open();
    choose(file('long.log', 50 * 1024 * 1024 + 1));
    pause();
    expect(status()).toBe(readerWords.tooLarge({name: 'long.log', megabytes: 51, limit: 50}));
    expect(readings).toEqual([]);
    choose(file('long.log', 50 * 1024 * 1024));
    pause();
    expect(readings).toHaveLength(1);
  });

  it('reads a long paste without putting it into the box, where it would make the page slow', () => {
    const readings = open();
    const long = 'x'.repeat(1024 * 1024);
    fireEvent.paste(box(), {clipboardData: {getData: () => long}});
    expect(screen.getByText(readerWords.longPaste({megabytes: '1.0'}))).toBeTruthy();
    expect(box().value).toBe('');
    pause();
    expect(readings.map(({source}) => source)).toEqual([long]);
  });

  it('folds the box and brings the answer into view for what came at once, until it is to be edited or cleared', () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    const readings = open();
    type(stuckSession);
    pause();
    expect(box().getAttribute('rows')).toBe('9');
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    expect(box().getAttribute('rows')).toBe('3');
    expect(shown).toHaveBeenCalledTimes(1);
    press(readerWords.edit);
    expect(box().getAttribute('rows')).toBe('9');
    // A letter more is typed, and the page stays where it is.
    type(`${stuckSession} `);
    pause();
    act(() => readings[1]!.onDone(answerTo(stuckSession, locale)));
    expect(box().getAttribute('rows')).toBe('9');
    expect(shown).toHaveBeenCalledTimes(1);
    shown.mockRestore();
  });

  it('takes a second output under a verdict that time decides, and reads both with the first answer still in sight', () => {
    const readings = open();
    const {apart} = readingWords[locale].verdict.again;
    type(stuckSession);
    pause();
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    const second = screen.getByLabelText<HTMLTextAreaElement>(secondLabel);
    second.focus();
    fireEvent.change(second, {target: {value: stuckSession}});
    pause();
    expect(readings[1]!.source).toEqual({first: stuckSession, second: stuckSession});
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.getByRole('region', {name: readerWords.answer})).toBeTruthy();
    const again = {isOffered: true, apart: 'other-output'} as const;
    act(() => readings[1]!.onDone({...answerTo(stuckSession, locale), again}));
    expect(screen.getByText(apart['other-output'])).toBeTruthy();
    // The box was never away: whoever writes in it goes on writing.
    expect(document.activeElement).toBe(second);
    expect(second.value).toBe(stuckSession);
    fireEvent.change(second, {target: {value: ''}});
    pause();
    expect(readings[2]!.source).toBe(stuckSession);
    press(readerWords.cancel);
    expect(screen.getByRole('region', {name: readerWords.answer})).toBeTruthy();
  });

  it('asks for no second output where time decides nothing', () => {
    const readings = open();
    type(logOfBothSides);
    pause();
    act(() => readings[0]!.onDone(answerTo(logOfBothSides, locale)));
    expect(screen.queryByLabelText(secondLabel)).toBeNull();
  });

  it.each([
    ['a file', () => file('kern.log', 1000)],
    ['a long paste', () => 'x'.repeat(1024 * 1024)],
  ])('takes a second output of %s too, whose text is in no box', (_, made) => {
    const readings = open();
    const first = made();
    if (typeof first === 'string') fireEvent.paste(box(), {clipboardData: {getData: () => first}});
    else choose(first);
    pause();
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    fireEvent.change(screen.getByLabelText(secondLabel), {target: {value: stuckSession}});
    pause();
    expect(readings[1]!.source).toEqual({first, second: stuckSession});
  });

  it('takes a file or a long paste for the second output where it is given there, and as a new text elsewhere', () => {
    const readings = open();
    const [later, other] = [file('later.log', 1000), file('other.log', 1000)];
    const long = 'x'.repeat(1024 * 1024);
    const second = () => screen.getByLabelText<HTMLTextAreaElement>(secondLabel);
    type(stuckSession);
    pause();
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    expect(drop(second(), {files: [later]})).toEqual([false, false]);
    pause();
    expect(screen.getByText('later.log')).toBeTruthy();
    fireEvent.paste(second(), {clipboardData: {getData: () => long}});
    pause();
    expect(screen.getByText(readerWords.longPaste({megabytes: '1.0'}))).toBeTruthy();
    expect(second().value).toBe('');
    drop(document.body, {files: [other]});
    pause();
    expect(readings.slice(1).map(({source}) => source)).toEqual([
      {first: stuckSession, second: later},
      {first: stuckSession, second: long},
      other,
    ]);
  });

  it('keeps the first answer where the second output is refused', () => {
    const readings = open();
    type(stuckSession);
    pause();
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    drop(screen.getByLabelText(secondLabel), {files: [file('long.log', 60 * 1024 * 1024)]});
    expect(status()).toContain(readerWords.bothTooLarge({megabytes: 61, limit: 50}));
    expect(screen.getByRole('region', {name: readerWords.answer})).toBeTruthy();
  });

  it('forgets the second output with the first', () => {
    const memory: {kept: Kept | null} = {kept: null};
    const readings = open(memory);
    type(stuckSession);
    pause();
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    fireEvent.change(screen.getByLabelText(secondLabel), {target: {value: 'alias: x'}});
    expect(memory.kept?.again.text).toBe('alias: x');
    type(`${stuckSession} `);
    expect(memory.kept?.again.text).toBe('');
    pause();
    expect(readings.at(-1)!.source).toBe(`${stuckSession} `);
  });

  it('keeps text and answer for when its reader comes back from another page', () => {
    const memory: {kept: Kept | null} = {kept: null};
    const readings = open(memory);
    type(stuckSession);
    pause();
    act(() => readings[0]!.onDone(answerTo(stuckSession, locale)));
    leave();
    const again = open(memory);
    expect(box().value).toBe(stuckSession);
    expect(screen.getByRole('heading', {name: readerWords.findings})).toBeTruthy();
    pause();
    expect(again).toEqual([]);
  });

  it('goes on reading what its reader left before it was read, and forgets what was cleared or cancelled', () => {
    const memory: {kept: Kept | null} = {kept: null};
    open(memory);
    const log = file('kern.log', 1000);
    choose(log);
    leave();
    const readings = open(memory);
    expect(screen.getByText('kern.log')).toBeTruthy();
    pause();
    expect(readings.map(({source}) => source)).toEqual([log]);
    press(readerWords.cancel);
    leave();
    const after = open(memory);
    pause();
    expect(after).toEqual([]);
    type(stuckSession);
    press(readerWords.clear);
    leave();
    const cleared = open(memory);
    pause();
    expect(box().value).toBe('');
    expect(cleared).toEqual([]);
  });
});
