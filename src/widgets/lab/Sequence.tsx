import {type MouseEvent, useEffect, useId, useRef, useState} from 'react';
import {type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {sequenceOf} from '../../lab/run/sequence.ts';
import {leastSequenceWidth, type Row} from '../../render/sequenceLayout.ts';
import {sequenceMermaid} from '../../render/sequenceMermaid.ts';
import {drawSequence} from '../../render/sequenceSvg.ts';
import {sayAction} from '../../say/lab.ts';
import {roles} from '../../spec/index.ts';
import {CopyButton} from '../parts/CopyButton.tsx';
import {keepInView} from '../parts/keepInView.ts';
import {Fold} from '../parts/Fold.tsx';
import styles from './Sequence.module.css';

interface SequenceProps {
  readonly words: LabWidgetWords;
  readonly played: PlayedRun;
  readonly at: number;
  readonly onJump: (step: number) => void;
}

/** The width of a file, for a slide or a page. */
const fileWidth = 520;

/** The run as messages between the two ends: each row leads to its step. To copy as Mermaid text, and to take away as a file. */
export function Sequence({words, played, at, onJump}: SequenceProps) {
  const {page} = words;
  const {diagram} = words.table;
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const width = useWidth(picture);
  const isEmpty = played.steps.length === 0;

  useEffect(() => {
    keepInView(picture.current?.closest<HTMLElement>('[role=tabpanel]') ?? null);
  }, [at, width]);

  if (isEmpty) return <p className={styles.empty}>{page.sequenceEmpty}</p>;
  const sequence = sequenceOf(played);
  // Ours, from the build's words and the run's ids: a reader's text does not get this far.
  const {svg, rows} = drawSequence(words, sequence, {id, width, at});

  return (
    <>
      <div ref={picture} className={styles.picture}>
        {/* The picture says the names already, at its head. */}
        <p className={styles.ends} aria-hidden="true">
          {roles.map((side) => (
            <span key={side} data-side={side}>
              {words.lab.sequence.participants[side]}
            </span>
          ))}
        </p>
        <div dangerouslySetInnerHTML={{__html: svg}} />
        <Rows words={words} played={played} rows={rows} at={at} onJump={onJump} />
      </div>
      <div className={styles.tools}>
        <CopyButton
          words={words.table}
          label={diagram.copyMermaid}
          kind="text"
          textOf={() => sequenceMermaid(words, sequence)}
        />
        <button
          type="button"
          onClick={() => {
            download(drawSequence(words, sequence, {id, width: fileWidth}).svg, `iscsi-lab.${words.table.locale}.svg`);
          }}
        >
          {diagram.downloadSvg}
        </button>
      </div>
      <Fold className={styles.source} summary={diagram.mermaidSource}>
        {() => <pre tabIndex={0}>{sequenceMermaid(words, sequence)}</pre>}
      </Fold>
    </>
  );
}

interface RowsProps extends SequenceProps {
  readonly rows: readonly Row[];
}

/** Over the picture, a button for each row of it. */
function Rows({words, played, rows, at, onJump}: RowsProps) {
  const {page} = words;

  function jump({target}: MouseEvent) {
    const step = target instanceof Element ? target.closest('button')?.dataset.row : undefined;
    if (step !== undefined) onJump(Number(step));
  }

  return (
    <ol className={styles.rows} aria-label={page.steps} onClick={jump}>
      {rows.map(({step, top, height}) => {
        const its = played.steps[step - 1];
        if (its === undefined) return null;
        const action = sayAction(words, its.action, worldAfter(played, step - 1));
        return (
          <li key={step} className={styles.row} style={{top, height}}>
            <button
              type="button"
              data-row={step}
              aria-current={step === at ? 'step' : undefined}
              aria-label={page.stepName({number: step, action})}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** How wide an element is by now, in whole pixels: a picture for this width needs no scaling. */
function useWidth(element: {readonly current: HTMLElement | null}): number {
  const [width, setWidth] = useState(leastSequenceWidth);
  useEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(leastSequenceWidth, Math.floor(entry.contentRect.width)));
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}

/** The file is made when it is asked for, not at each step. */
function download(svg: string, name: string) {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not in the same task: a browser may take that as a download called off.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
