import {useEffect, useRef} from 'react';
import {type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import {sayAction} from '../../say/lab.ts';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import styles from './RunSteps.module.css';

interface RunStepsProps {
  readonly words: LabWidgetWords;
  readonly played: PlayedRun;
  readonly at: number;
  /** So many steps only set the session up. */
  readonly opening: number;
  readonly onJump: (step: number) => void;
  readonly onPlayOpening: () => void;
}

/** A row of more dots is no picture of a run any more. */
const mostDots = 18;

/** The run at a glance: a dot for each step, the current one with its number. A long run is a slider. */
export function RunSteps({words, played, at, opening, onJump, onPlayOpening}: RunStepsProps) {
  const {page} = words;
  const count = played.steps.length;
  const dots = useRef<HTMLDivElement>(null);

  // One stop in the tab order: the current dot. Whoever steps from there stays on it.
  useEffect(() => {
    if (dots.current?.contains(document.activeElement) === true)
      dots.current.querySelector<HTMLElement>('[aria-current]')?.focus({preventScroll: true});
  }, [at]);

  if (count === 0) return null;
  const nameOf = (number: number) => {
    const step = played.steps[number - 1];
    return step === undefined
      ? page.atStart
      : page.stepName({number, action: sayAction(words, step.action, worldAfter(played, number - 1))});
  };
  const first = Math.min(opening, count);
  const hasDots = count - first <= mostDots;
  return (
    <div
      className={styles.steps}
      role="group"
      aria-label={page.steps}
      data-dots={hasDots ? Math.ceil((count - first) / 5) * 5 : undefined}
    >
      {first === 0 ? null : (
        <button
          type="button"
          className={styles.opening}
          title={page.playSetUp(first)}
          data-current={at <= first || undefined}
          onClick={onPlayOpening}
        >
          {page.setUp(first)}
        </button>
      )}
      {hasDots ? (
        <div ref={dots} className={styles.dots}>
          {played.steps.slice(first).map((_, index) => {
            const number = first + index + 1;
            const isCurrent = number === at;
            const name = nameOf(number);
            return (
              <button
                key={number}
                type="button"
                className={styles.dot}
                tabIndex={isCurrent || (index === 0 && at <= first) ? 0 : -1}
                aria-current={isCurrent ? 'step' : undefined}
                aria-label={name}
                title={name}
                data-done={number < at || undefined}
                onClick={() => {
                  onJump(number);
                }}
              >
                {isCurrent ? number : null}
              </button>
            );
          })}
        </div>
      ) : null}
      <label className={styles.slider}>
        <input
          type="range"
          min={0}
          max={count}
          value={at}
          aria-label={page.steps}
          aria-valuetext={nameOf(at)}
          onChange={({target}) => {
            onJump(target.valueAsNumber);
          }}
        />
        <span>{page.ofCount({number: at, count})}</span>
      </label>
    </div>
  );
}
