import {clsx} from 'clsx';
import {type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState} from 'react';
import {examples} from '../../reader/examples.ts';
import type {Excerpt} from '../../reader/excerpt.ts';
import type {Left} from '../../reader/firstOf.ts';
import type {Reading} from '../../reader/reading.ts';
import {sayFinding} from '../../say/findings.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import type {ReadingWords} from '../../text/reading.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import {ReadingView, type ReadingLinks} from './ReadingView.tsx';
import styles from './TerminalReader.module.css';

/** What a reading found, as much as is shown of it, and the words that say it. */
export interface ReadAnswer {
  readonly readingWords: ReadingWords;
  readonly reading: Reading;
  readonly left: Left;
  readonly excerpt: Excerpt;
}

/** What a reading tells while it goes on and once it is done. */
export interface ReadingListener {
  readonly onProgress: (done: number) => void;
  readonly onDone: (answer: ReadAnswer) => void;
  readonly onFailed: (reason: string) => void;
}

interface TerminalReaderProps extends PageProps<PageWords>, ReadingLinks {
  readonly readerWords: ReaderWords;
  /** Begins to read away from the page; the answer stops it. */
  readonly startReading: (source: string | File, listener: ReadingListener) => () => void;
}

type Phase =
  | {readonly kind: 'idle'}
  | {readonly kind: 'reading'; readonly done: number}
  | {readonly kind: 'refused'; readonly text: string}
  | ({readonly kind: 'done'} & ReadAnswer);

const limit = 50;
const megabyte = 1024 * 1024;
/** A text area holding more than this makes the page slow; longer pastes are read without being shown. */
const editableLength = 200_000;
/** While somebody types, a pause this long starts a reading. */
const pause = 250;

/** Paste, drop or pick: the answer appears beside the text. */
export function TerminalReader({words, Link, readerWords, startReading, ...links}: TerminalReaderProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [held, setHeld] = useState<string | null>(null);
  const [phase, setPhase] = useState<Phase>({kind: 'idle'});
  const stop = useRef<(() => void) | null>(null);

  useEffect(() => () => stop.current?.(), []);

  function begin(source: string | File, wait = 0) {
    stop.current?.();
    const size = typeof source === 'string' ? source.length : source.size;
    if (size > limit * megabyte) {
      const name = typeof source === 'string' ? readerWords.paste : source.name;
      setPhase({kind: 'refused', text: readerWords.tooLarge({name, megabytes: Math.ceil(size / megabyte), limit})});
      return;
    }
    const timer = setTimeout(() => {
      setPhase({kind: 'reading', done: 0});
      stop.current = startReading(source, {
        onProgress: (done) => {
          setPhase({kind: 'reading', done});
        },
        onDone: (answer) => {
          setPhase({kind: 'done', ...answer});
        },
        onFailed: (reason) => {
          setPhase({kind: 'refused', text: readerWords.failed({reason})});
        },
      });
    }, wait);
    stop.current = () => {
      clearTimeout(timer);
    };
  }

  function show(next: string, wait: number) {
    setText(next);
    setHeld(null);
    if (next.trim() === '') clear();
    else begin(next, wait);
  }

  function clear() {
    stop.current?.();
    setText('');
    setHeld(null);
    setPhase({kind: 'idle'});
  }

  function takeFile(file: File | undefined) {
    if (file === undefined) return;
    setText('');
    setHeld(file.name);
    begin(file);
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (pasted.length <= editableLength) return;
    event.preventDefault();
    setText('');
    setHeld(readerWords.longPaste({megabytes: (pasted.length / megabyte).toFixed(1)}));
    begin(pasted);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    takeFile(event.dataTransfer.files[0]);
  }

  return (
    <div className={styles.reader}>
      <NeedsScript>
        <p>{readerWords.needsScript}</p>
      </NeedsScript>
      <div
        className={clsx(styles.input, needsScript)}
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={onDrop}
      >
        <label htmlFor={id} className={styles.label}>
          {readerWords.paste}
        </label>
        <textarea
          id={id}
          className={styles.text}
          rows={9}
          spellCheck={false}
          placeholder={readerWords.placeholder}
          value={text}
          onPaste={onPaste}
          onChange={({target}) => {
            show(target.value, pause);
          }}
        />
        {held === null ? null : <p>{held}</p>}
        <p className={styles.privacy}>{readerWords.privacy}</p>
        <div className={styles.controls}>
          <label className={styles.file}>
            {readerWords.chooseFile}
            <input
              type="file"
              onChange={({target}) => {
                takeFile(target.files?.[0]);
                target.value = '';
              }}
            />
          </label>
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
      <div className={styles.answer}>
        <div role="status">
          {phase.kind === 'refused' ? <p className={styles.refused}>{phase.text}</p> : null}
          {phase.kind === 'done' && phase.reading.sources.length === 0 ? (
            <p className={styles.refused}>{readerWords.nothing({lines: phase.reading.lineCount})}</p>
          ) : null}
          {phase.kind === 'done' && phase.reading.sources.length > 0 ? (
            <p className="visually-hidden">
              {phase.reading.findings
                .map((finding) => sayFinding(phase.readingWords, finding).text)
                .join(words.sentenceGap) || readerWords.noFindings}
            </p>
          ) : null}
        </div>
        {phase.kind === 'reading' ? (
          <div className={styles.progress}>
            <progress value={phase.done} aria-label={readerWords.reading(Math.round(phase.done * 100))} />
            <span aria-hidden="true">{readerWords.reading(Math.round(phase.done * 100))}</span>
            <button
              type="button"
              onClick={() => {
                stop.current?.();
                setPhase({kind: 'idle'});
              }}
            >
              {readerWords.cancel}
            </button>
          </div>
        ) : null}
        {phase.kind === 'done' && phase.reading.sources.length > 0 ? (
          <ReadingView
            words={words}
            Link={Link}
            readerWords={readerWords}
            readingWords={phase.readingWords}
            reading={phase.reading}
            left={phase.left}
            excerpt={phase.excerpt}
            {...links}
          />
        ) : null}
      </div>
    </div>
  );
}
