import {clsx} from 'clsx';
import type {ReactNode, Ref} from 'react';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {openingOf, type ScenarioId, stepsOf} from '../../lab/scenarios/scenarios.ts';
import {Cited} from '../parts/Cited.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './Now.module.css';

interface NowProps {
  /** Takes the focus after a step when the button that was pressed is gone. */
  readonly ref: Ref<HTMLDivElement>;
  readonly words: LabWidgetWords;
  /** The scenario that the run is, when it is one. */
  readonly scenario: ScenarioId | null;
  readonly at: number;
  readonly count: number;
  /** The action of the last step, in words. */
  readonly last: string | null;
  readonly children: ReactNode;
}

/** Where the run stands: the step just taken, what a scenario has to say of it, and the way on and back. */
export function Now({ref, words, scenario, at, count, last, children}: NowProps) {
  const {page} = words;
  const note = noteAt(words, scenario, at);
  return (
    <div ref={ref} className={styles.now} tabIndex={-1}>
      <p className={styles.step}>
        {last === null ? (
          page.atStart
        ) : (
          <>
            <span className={styles.number}>{page.atStep({number: at, count})}</span> <strong>{last}</strong>
          </>
        )}
      </p>
      {note === null ? null : (
        <p className={styles.note}>
          <Cited words={words.table} text={note} />
        </p>
      )}
      <div className={clsx(styles.controls, needsScript)}>
        {children}
        {at < count ? <p className={styles.hint}>{page.replaces({first: at + 1, last: count})}</p> : null}
      </div>
    </div>
  );
}

/** Where its story begins what a scenario is about, after a step the note that explains it. */
function noteAt({scenarios}: LabWidgetWords, id: ScenarioId | null, at: number): string | null {
  if (id === null) return null;
  const {context, notes}: {readonly context: string; readonly notes: Readonly<Partial<Record<string, string>>>} =
    scenarios[id];
  if (at <= (openingOf(id)?.steps ?? 0)) return context;
  const key = stepsOf(id)[at - 1]?.note ?? null;
  return key === null ? null : (notes[key] ?? null);
}
