import {memo, type MouseEvent} from 'react';
import type {Position} from '../machine/index.ts';
import {clauseMark, eventText, stateLabel} from '../render/names.ts';
import {sayPosition} from '../render/sentence.ts';
import type {Catalogue} from '../text/catalogue.ts';
import type {Played, Run} from '../walk/run.ts';
import {CopyButton} from './CopyButton.tsx';
import styles from './StepList.module.css';

interface StepListProps {
  readonly words: Catalogue;
  readonly run: Run;
  readonly played: readonly Played[];
  readonly at: number;
  readonly starts: readonly Position[];
  readonly onJump: (step: number) => void;
  readonly onStart: (start: Position) => void;
  readonly copyAddress: () => string;
}

/** The steps of a run, to walk through, to start anew and to hand on. */
export function StepList({words, run, played, at, starts, onJump, onStart, copyAddress}: StepListProps) {
  const {simulator} = words;

  /** One listener for all steps: none of them changes when another is taken. */
  function jump({target}: MouseEvent) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) onJump(Number(button.value));
  }

  return (
    <div className={`${styles.steps ?? ''} needs-script`}>
      {/* Buttons without use for now keep their place in the tab order: a disabled one would drop the focus it holds. */}
      <div className={styles.controls}>
        <button
          type="button"
          aria-disabled={at === 0}
          onClick={() => {
            if (at > 0) onJump(at - 1);
          }}
        >
          {simulator.back}
        </button>
        <button
          type="button"
          aria-disabled={at === played.length}
          onClick={() => {
            if (at < played.length) onJump(at + 1);
          }}
        >
          {simulator.forward}
        </button>
        <button
          type="button"
          aria-disabled={played.length === 0}
          onClick={() => {
            onStart(run.start);
          }}
        >
          {simulator.reset}
        </button>
        <label className={styles.start}>
          {simulator.startIn}{' '}
          <select
            value={starts.findIndex((start) => isSame(start, run.start))}
            onChange={({target}) => {
              const start = starts[Number(target.value)];
              if (start !== undefined) onStart(start);
            }}
          >
            {starts.map((start, index) => (
              <option key={sayPosition(words, start)} value={index}>
                {sayPosition(words, start)}
              </option>
            ))}
          </select>
        </label>
        <CopyButton
          label={simulator.copyLink}
          copied={simulator.linkCopied}
          refused={simulator.copyFailed}
          textOf={copyAddress}
        />
      </div>
      <h4 className={styles.title}>{simulator.steps}</h4>
      <ol className={styles.list} start={0} onClick={jump}>
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
    </div>
  );
}

interface StepItemProps {
  readonly words: Catalogue;
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

function isSame(one: Position, other: Position): boolean {
  return one.state === other.state && one.means === other.means;
}
