import {memo, type MouseEvent, useEffect, useRef} from 'react';
import {clauseMark, eventText, stateLabel} from '../../say/labels.ts';
import {sayPosition} from '../../say/run.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {Played, Run} from '../../run/run.ts';
import {keepInView} from '../parts/keepInView.ts';
import styles from './StepList.module.css';

interface StepListProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly run: Run;
  readonly played: readonly Played[];
  readonly at: number;
  readonly onJump: (step: number) => void;
}

/** The steps of a run, each a button that leads to it. */
export function StepList({words, run, played, at, onJump}: StepListProps) {
  const {simulator} = words;
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    keepInView(list.current);
  }, [played, at]);

  /** One listener for all steps: none of them changes when another is taken. */
  function jump({target}: MouseEvent) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) onJump(Number(button.value));
  }

  return (
    <>
      <h4 className={styles.title}>{simulator.steps}</h4>
      <ol ref={list} className={styles.list} start={0} onClick={jump}>
        <li>
          <button type="button" value={0} aria-current={at === 0 ? 'step' : undefined}>
            {simulator.startedIn(sayPosition(words, run.start))}
          </button>
        </li>
        {played.map((step, index) => (
          // A run only grows at its end, so its steps are told apart by their number.
          <StepItem
            key={index}
            words={words}
            step={step}
            number={index + 1}
            current={at === index + 1}
            ahead={index >= at}
          />
        ))}
      </ol>
    </>
  );
}

interface StepItemProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly step: Played;
  readonly number: number;
  readonly current: boolean;
  readonly ahead: boolean;
}

/** Drawn once: a run may have hundreds of steps, and each new one leaves the others as they are. */
const StepItem = memo(function StepItem({words, step, number, current, ahead}: StepItemProps) {
  const {clause, event, from, to} = step;
  return (
    <li data-ahead={ahead || undefined}>
      <button type="button" value={number} aria-current={current ? 'step' : undefined}>
        <strong>{clause.transition}</strong>{' '}
        <span className={styles.mark}>
          {clause.means === null ? null : `${words.means[clause.means].name} `}
          {clauseMark(clause)}
        </span>{' '}
        <span className={styles.edge}>
          {stateLabel(from.state)} → {stateLabel(to.state)}
        </span>{' '}
        <span className={styles.event}>{eventText(words, event, clause.role)}</span>
      </button>
    </li>
  );
});
