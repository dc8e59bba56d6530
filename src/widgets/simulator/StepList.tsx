import {memo, type MouseEvent, useEffect, useRef} from 'react';
import {clauseMark, eventText} from '../../say/labels.ts';
import {sayPosition} from '../../say/run.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {Played, Run} from '../../run/run.ts';
import {keepInView} from '../parts/keepInView.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {Unbroken} from '../parts/Unbroken.tsx';
import styles from './StepList.module.css';

interface StepListProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly run: Run;
  readonly played: readonly Played[];
  readonly at: number;
  readonly onJump: (step: number) => void;
}

/** The steps of a run, the newest on top, each a button that leads to it; the start is the last. */
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
      <h3 className={styles.title}>{simulator.steps}</h3>
      <ol ref={list} className={styles.list} reversed start={played.length} onClick={jump}>
        {played
          .map((step, index) => (
            // A run only grows at its end, so its steps are told apart by their number.
            <StepItem
              key={index}
              words={words}
              step={step}
              number={index + 1}
              isCurrent={at === index + 1}
              isAhead={index >= at}
            />
          ))
          .reverse()}
        <li>
          <button type="button" value={0} aria-current={at === 0 ? 'step' : undefined}>
            <span className={styles.number}>0</span>{' '}
            <span className={styles.event}>{simulator.startedIn(sayPosition(words, run.start))}</span>
          </button>
        </li>
      </ol>
    </>
  );
}

interface StepItemProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly step: Played;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isAhead: boolean;
}

/** Drawn once: a run may have hundreds of steps, and each new one leaves the others as they are. */
const StepItem = memo(function StepItem({words, step, number, isCurrent, isAhead}: StepItemProps) {
  const {clause, event, to} = step;
  const means = clause.means === null ? '' : `${words.means[clause.means].name} `;
  return (
    <li data-ahead={isAhead || undefined}>
      <button type="button" value={number} aria-current={isCurrent ? 'step' : undefined}>
        <span className={styles.number}>{number}</span>{' '}
        <TransitionChip
          transition={clause.transition}
          mark={`${means}${clauseMark(clause)}`}
          form={isCurrent ? 'taken' : 'plain'}
        />{' '}
        <span className={styles.event}>
          <Unbroken text={eventText(words, event, clause.role)} />
        </span>{' '}
        <StateChip state={to.state} form="id" className={styles.to} />
      </button>
    </li>
  );
});
