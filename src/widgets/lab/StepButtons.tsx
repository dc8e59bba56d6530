import {clsx} from 'clsx';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {Icon} from '../parts/Icon.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './StepButtons.module.css';

interface StepButtonsProps {
  readonly words: LabWidgetWords;
  readonly at: number;
  readonly count: number;
  /** What the next step of the run does, in words; null at its end. */
  readonly next: string | null;
  readonly onJump: (step: number) => void;
}

/** Back and Next, always on the same pixels: what they say is cut, and never moves them. */
export function StepButtons({words, at, count, next, onJump}: StepButtonsProps) {
  const {page, table} = words;
  return (
    // Buttons without use for now keep their place in the tab order: a disabled one would drop the focus it holds.
    <div className={clsx(styles.buttons, needsScript)}>
      <button
        type="button"
        className={styles.back}
        aria-label={table.simulator.back}
        aria-disabled={at === 0}
        onClick={() => {
          if (at > 0) onJump(at - 1);
        }}
      >
        <Icon of="back" />
      </button>
      <button
        type="button"
        className={styles.next}
        // At the end its words are its name; before, what is cut on the screen is said whole.
        aria-label={next === null ? undefined : page.next(next)}
        aria-disabled={next === null}
        onClick={() => {
          if (next !== null) onJump(at + 1);
        }}
      >
        <span className={styles.words}>
          {/* The space keeps the two apart where they are read as one text. */}
          <b>{next !== null ? page.nextStep : count === 0 ? page.yourTurn : page.atEnd}</b>{' '}
          <small>{next ?? (count === 0 ? page.howToBegin : page.yourMove)}</small>
        </span>
        <Icon of="forward" />
      </button>
      <span className={styles.count} aria-hidden="true">
        <b>{at}</b>/{count}
      </span>
    </div>
  );
}
