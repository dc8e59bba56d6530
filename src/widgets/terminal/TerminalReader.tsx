import {clsx} from 'clsx';
import {
  type ClipboardEvent,
  type DragEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type {WhyApart} from '../../reader/again.ts';
import {isRecognised} from '../../reader/recognised.ts';
import {examples} from '../../reader/examples.ts';
import type {Decoding} from '../../reader/encoding.ts';
import type {Excerpt} from '../../reader/excerpt.ts';
import type {HostSession} from '../../reader/hosts.ts';
import type {Left} from '../../reader/firstOf.ts';
import {visible} from '../../reader/lines/visible.ts';
import type {Reading} from '../../reader/reading.ts';
import type {Verdict} from '../../reader/verdict.ts';
import type {MachineId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import type {ReadingWords} from '../../text/reading.ts';
import {editableLength} from '../parts/editableLength.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import {FileButton} from './FileButton.tsx';
import {isFiles, isPair, type Output, type ReaderSource, sizeOf} from './readerSource.ts';
import type {FileRead, HostsView} from './HostsView.tsx';
import type {ReadingLinks} from './readingLinks.ts';
import type {ReadingView, SpokenVerdict} from './ReadingView.tsx';
import {Sample, type ToldSample} from './Sample.tsx';
import styles from './TerminalReader.module.css';
import textBox from './textBox.module.css';

/** What a reading found, as much as is shown of it, and the words that say it. */
export interface ReadAnswer {
  readonly readingWords: ReadingWords;
  readonly reading: Reading;
  readonly left: Left;
  readonly excerpt: Excerpt;
  readonly verdict: Verdict;
  /** What shows an answer comes with the first one: a first visit does without. */
  readonly parts: AnswerParts;
  /** The machines drawn in small: they come with the first answer too. */
  readonly miniatures: Readonly<Partial<Record<MachineId, string>>>;
  /** How the bytes of a file were taken; null for text that came as text. */
  readonly decoding: Decoding | null;
  readonly again: SecondLook;
}

/** What several files say, each of one host. */
export interface FilesAnswer {
  readonly readingWords: ReadingWords;
  readonly parts: AnswerParts;
  readonly sessions: readonly HostSession[];
  /** How many sessions more there are. */
  readonly left: number;
  readonly files: readonly FileRead[];
}

/** Whether a second look would decide, and why one that was taken was not compared. */
export interface SecondLook {
  readonly isOffered: boolean;
  readonly apart: WhyApart | null;
}

/** What shows an answer, and what says it aloud. */
export interface AnswerParts {
  readonly ReadingView: typeof ReadingView;
  readonly SpokenVerdict: typeof SpokenVerdict;
  readonly HostsView: typeof HostsView;
}

/** What a reading tells while it goes on and once it is done. */
export interface ReadingListener {
  readonly onProgress: (done: number) => void;
  readonly onDone: (answer: ReadAnswer | FilesAnswer) => void;
  /** The reason is a sentence. */
  readonly onFailed: (reason: string) => void;
}

/** What is read and not in its box: a file, several, or a text too long for it. */
export interface Held<Source extends Output | readonly File[] = Output | readonly File[]> {
  /** What stands there instead: a file's name, or how long a paste was. */
  readonly name: string;
  readonly source: Source;
}

/** The second output of a state that should pass: in the box, or held. */
export interface SecondOutput {
  readonly text: string;
  readonly held: Held<Output> | null;
}

/** What somebody gave the reader and got from it: enough to show both again. */
export interface Kept {
  readonly text: string;
  readonly held: Held | null;
  /** Several files, to come back to from one of them. */
  readonly files: readonly File[];
  readonly phase: Phase;
  readonly again: SecondOutput;
  /** What is still to be read. */
  readonly pending: ReaderSource | null;
  /** The box is folded, for the answer is what matters. */
  readonly isFolded: boolean;
}

interface TerminalReaderProps extends PageProps<PageWords>, ReadingLinks {
  readonly readerWords: ReaderWords;
  /** What is shown where the answer will be. */
  readonly sample: ToldSample;
  /** What was kept when the reader left this page, to come back to; null the first time. */
  readonly kept: Kept | null;
  /** Keeps text and answer while the reader looks at other pages. In memory only: the page promises it. */
  readonly onKeep: (kept: Kept) => void;
  /** Begins to read away from the page; the answer stops it. */
  readonly startReading: (source: ReaderSource, listener: ReadingListener) => () => void;
}

type Phase =
  | {readonly kind: 'idle'}
  /** The answer to the first output stays while the second is read. */
  | {readonly kind: 'reading'; readonly done: number; readonly shown: ReadAnswer | null}
  | {readonly kind: 'refused'; readonly text: string; readonly shown: ReadAnswer | null}
  | ({readonly kind: 'done'} & ReadAnswer)
  | ({readonly kind: 'files'} & FilesAnswer);

const limit = 50;
/** More files than this are no hosts any more, but a folder. */
const mostFiles = 200;
const megabyte = 1024 * 1024;
/** While somebody types, a pause this long starts a reading. */
const pause = 250;
/** More characters at once are a paste. */
const fastestTyping = 40;

/** A text that was given elsewhere, to be read as soon as the page is there. */
export function keptOf(words: ReaderWords, given: string, again = ''): Kept {
  const isLong = given.length > editableLength;
  return {
    text: isLong ? '' : given,
    held: isLong ? heldOf(words, given) : null,
    files: [],
    again: {text: again, held: null},
    phase: {kind: 'idle'},
    pending: again.trim() === '' ? given : {first: given, second: again},
    isFolded: true,
  };
}

function heldOf(words: ReaderWords, given: Output): Held<Output> {
  const name =
    typeof given === 'string'
      ? words.longPaste({megabytes: (given.length / megabyte).toFixed(1)})
      : visible(given.name);
  return {name, source: given};
}

const noOutput: SecondOutput = {text: '', held: null};

/** Paste, drop or pick: the answer appears beside the text. */
export function TerminalReader({
  words,
  Link,
  readerWords,
  sample,
  kept,
  onKeep,
  startReading,
  ...links
}: TerminalReaderProps) {
  const id = useId();
  const [text, setText] = useState(kept?.text ?? '');
  const [held, setHeld] = useState(kept?.held ?? null);
  const [files, setFiles] = useState(kept?.files ?? []);
  const [again, setAgain] = useState(kept?.again ?? noOutput);
  const [phase, setPhase] = useState<Phase>(kept?.phase ?? {kind: 'idle'});
  const [pending, setPending] = useState(kept?.pending ?? null);
  /** Text and answer came at once: what is left of the box is one button. */
  const [isFolded, setFolded] = useState(kept?.isFolded ?? false);
  const stop = useRef<(() => void) | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  /** The next answer is to be brought into view. */
  const awaited = useRef(kept?.isFolded === true && kept.pending !== null);

  useEffect(() => {
    onKeep({text, held, files, again, phase, pending, isFolded});
  }, [onKeep, text, held, files, again, phase, pending, isFolded]);

  const shown = shownIn(phase);
  const isAnswered = shown !== null || phase.kind === 'files';
  useLayoutEffect(() => {
    if (!isAnswered || !awaited.current) return;
    awaited.current = false;
    answer.current?.scrollIntoView({block: 'start'});
  }, [isAnswered]);

  const resume = useEffectEvent(() => {
    if (pending !== null) begin(pending);
  });
  const takeDropped = useEffectEvent((event: globalThis.DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    // Wherever on the page it is: a browser would leave the page for the file.
    event.preventDefault();
    if (event.type === 'drop') takeFiles(event.dataTransfer.files);
  });
  useEffect(() => {
    resume();
    for (const type of ['dragover', 'drop'] as const) document.addEventListener(type, takeDropped);
    return () => {
      for (const type of ['dragover', 'drop'] as const) document.removeEventListener(type, takeDropped);
      stop.current?.();
    };
  }, []);

  function begin(source: ReaderSource, wait = 0, before: ReadAnswer | null = null) {
    halt();
    const refuse = (text: string) => {
      setPhase({kind: 'refused', text, shown: before});
    };
    const tooMuch = sayTooMuch(source, readerWords);
    if (tooMuch !== null) {
      refuse(tooMuch);
      return;
    }
    setPending(source);
    const timer = setTimeout(() => {
      setPhase({kind: 'reading', done: 0, shown: before});
      stop.current = startReading(source, {
        onProgress: (done) => {
          setPhase({kind: 'reading', done, shown: before});
        },
        onDone: (answer) => {
          setPending(null);
          setPhase('files' in answer ? {kind: 'files', ...answer} : {kind: 'done', ...answer});
        },
        onFailed: (reason) => {
          setPending(null);
          refuse(readerWords.failed({reason}));
        },
      });
    }, wait);
    stop.current = () => {
      clearTimeout(timer);
    };
  }

  function show(next: string, wait: number) {
    // Nobody types that much between two looks.
    if (next.length - text.length > fastestTyping) bringIntoView();
    setText(next);
    setHeld(null);
    setFiles([]);
    setAgain(noOutput);
    if (next.trim() === '') clear();
    else begin(next, wait);
  }

  /** Also of a file or a long paste, which is held. */
  function lookAgain(given: SecondOutput, wait: number) {
    const first = held === null ? text : held.source;
    if (isFiles(first)) return;
    const second = given.held === null ? given.text : given.held.source;
    setAgain(given);
    begin(typeof second === 'string' && second.trim() === '' ? first : {first, second}, wait, shown);
  }

  function holdAgain(given: Output) {
    lookAgain({text: '', held: heldOf(readerWords, given)}, 0);
  }

  function bringIntoView() {
    setFolded(true);
    awaited.current = true;
  }

  function halt() {
    stop.current?.();
    setPending(null);
  }

  function clear() {
    halt();
    setText('');
    setHeld(null);
    setFiles([]);
    setAgain(noOutput);
    setFolded(false);
    setPhase({kind: 'idle'});
  }

  function takeFiles(given: Iterable<File>) {
    const all = [...given];
    const [only] = all;
    if (only === undefined) return;
    setFiles(all.length === 1 ? [] : all);
    readHeld(all.length === 1 ? only : all);
  }

  /** A file, several, or a long paste: what is read is not in the box. */
  function readHeld(source: Output | readonly File[]) {
    bringIntoView();
    setText('');
    setAgain(noOutput);
    setHeld(
      isFiles(source) ? {name: readerWords.manyFiles({count: source.length}), source} : heldOf(readerWords, source),
    );
    begin(source);
  }

  /** Text that comes at once: the browser puts it into the box, unless it is too long for that. */
  function takeText(event: ClipboardEvent | DragEvent, given: string) {
    if (given.length <= editableLength) return;
    event.preventDefault();
    setFiles([]);
    readHeld(given);
  }

  return (
    <div className={styles.reader} data-folded={(isAnswered && isFolded) || undefined}>
      <NeedsScript>
        <p>{readerWords.needsScript}</p>
      </NeedsScript>
      <div className={clsx(styles.input, needsScript)}>
        <label htmlFor={id} className={styles.label}>
          {readerWords.paste}
        </label>
        <textarea
          id={id}
          className={clsx(textBox.box, styles.text)}
          rows={isAnswered && isFolded ? 3 : 9}
          spellCheck={false}
          placeholder={readerWords.placeholder}
          value={text}
          onPaste={(event) => {
            takeText(event, event.clipboardData.getData('text'));
          }}
          onDrop={(event) => {
            takeText(event, event.dataTransfer.getData('text'));
          }}
          onChange={({target}) => {
            show(target.value, pause);
          }}
        />
        {held === null ? null : (
          <p className={styles.held}>
            <span>{held.name}</span> <small>{readerWords.notTakenAlong}</small>
          </p>
        )}
        <p className={styles.privacy}>{readerWords.privacy}</p>
        <div className={styles.controls}>
          <button
            type="button"
            className={styles.edit}
            onClick={() => {
              setFolded(false);
            }}
          >
            {readerWords.edit}
          </button>
          <FileButton label={readerWords.chooseFile} multiple onFiles={takeFiles} />
          <button type="button" onClick={clear}>
            {readerWords.clear}
          </button>
          <span>{readerWords.drop}</span>
        </div>
        <p className={styles.examples}>
          {readerWords.examples}
          {examples.map(({id: example, tool, text: sample}) => (
            <button
              key={example}
              type="button"
              onClick={() => {
                show(sample, 0);
              }}
            >
              {tool}
            </button>
          ))}
        </p>
      </div>
      <div className={styles.answer} ref={answer}>
        <div role="status">
          {phase.kind === 'refused' ? <p className={styles.refused}>{phase.text}</p> : null}
          {phase.kind === 'done' && phase.decoding !== null ? (
            <p className={styles.privacy}>
              {readerWords.readAs({
                encoding: phase.decoding.encoding.toUpperCase(),
                damaged: phase.decoding.damaged,
              })}
            </p>
          ) : null}
          {phase.kind === 'done' && !isRecognised(phase.reading) ? (
            <p className={styles.refused}>{readerWords.nothing({lines: phase.reading.lineCount})}</p>
          ) : null}
          {phase.kind === 'files' ? <p className="visually-hidden">{phase.readingWords.hosts.title}</p> : null}
          {phase.kind === 'done' && isRecognised(phase.reading) ? (
            <phase.parts.SpokenVerdict
              readingWords={phase.readingWords}
              verdict={phase.verdict}
              gap={words.sentenceGap}
            />
          ) : null}
        </div>
        {phase.kind === 'reading' ? (
          <div className={styles.progress}>
            <progress value={phase.done} aria-label={readerWords.reading(Math.round(phase.done * 100))} />
            <span aria-hidden="true">{readerWords.reading(Math.round(phase.done * 100))}</span>
            <button
              type="button"
              onClick={() => {
                halt();
                setPhase(phase.shown === null ? {kind: 'idle'} : {kind: 'done', ...phase.shown});
              }}
            >
              {readerWords.cancel}
            </button>
          </div>
        ) : null}
        {phase.kind === 'idle' && text === '' && held === null ? (
          <Sample words={words} readerWords={readerWords} sample={sample} />
        ) : null}
        {phase.kind === 'files' ? (
          <phase.parts.HostsView
            words={words}
            Link={Link}
            readerWords={readerWords}
            readingWords={phase.readingWords}
            sessions={phase.sessions}
            left={phase.left}
            files={phase.files}
            onFile={(index) => {
              const file = files[index];
              if (file !== undefined) readHeld(file);
            }}
          />
        ) : null}
        {files.length > 0 && phase.kind !== 'files' && phase.kind !== 'reading' ? (
          <p>
            <button
              type="button"
              onClick={() => {
                readHeld(files);
              }}
            >
              {readerWords.allFiles({count: files.length})}
            </button>
          </p>
        ) : null}
        {shown === null ? null : (
          <shown.parts.ReadingView
            words={words}
            Link={Link}
            readerWords={readerWords}
            readingWords={shown.readingWords}
            reading={shown.reading}
            verdict={shown.verdict}
            miniatures={shown.miniatures}
            left={shown.left}
            excerpt={shown.excerpt}
            again={
              shown.again.isOffered
                ? {
                    apart: shown.again.apart,
                    text: again.text,
                    held: again.held?.name ?? null,
                    onText: (second) => {
                      lookAgain({text: second, held: null}, pause);
                    },
                    onHeld: holdAgain,
                  }
                : null
            }
            {...links}
          />
        )}
      </div>
    </div>
  );
}

/** Why a source is not read; null where it is. */
function sayTooMuch(source: ReaderSource, words: ReaderWords): string | null {
  if (isFiles(source) && source.length > mostFiles) {
    return words.tooManyFiles({count: source.length, limit: mostFiles});
  }
  const size = sizeOf(source);
  if (size <= limit * megabyte) return null;
  const megabytes = Math.ceil(size / megabyte);
  if (typeof source === 'string') return words.tooLarge({name: words.paste, megabytes, limit});
  if (isFiles(source)) return words.filesTooLarge({megabytes, limit});
  if (isPair(source)) return words.bothTooLarge({megabytes, limit});
  return words.tooLarge({name: visible(source.name), megabytes, limit});
}

/** The answer that is to be seen. */
function shownIn(phase: Phase): ReadAnswer | null {
  if (phase.kind === 'reading' || phase.kind === 'refused') return phase.shown;
  return phase.kind === 'done' && isRecognised(phase.reading) ? phase : null;
}
