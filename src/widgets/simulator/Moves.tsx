import {clsx} from 'clsx';
import type {PageWords} from '../../text/page.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import {Icon} from '../parts/Icon.tsx';
import styles from './Head.module.css';

interface MovesProps {
  readonly words: PageWords & SimulatorWords;
  readonly at: number;
  readonly count: number;
  readonly onJump: (step: number) => void;
  readonly onReset: () => void;
}

/** Back and forward through a run, and to its start: always in the same place, in the head or at the foot of a phone. */
export function Moves({words: {simulator}, at, count, onJump, onReset}: MovesProps) {
  return (
    // Buttons without use for now keep their place in the tab order: a disabled one would drop the focus it holds.
    <div className={clsx(styles.moves, needsScript)}>
      <button
        type="button"
        aria-disabled={at === 0}
        onClick={() => {
          if (at > 0) onJump(at - 1);
        }}
      >
        <Icon of="back" />
        <span className={styles.step}>{simulator.back}</span>
      </button>
      <button
        type="button"
        aria-disabled={at === count}
        onClick={() => {
          if (at < count) onJump(at + 1);
        }}
      >
        <span className={styles.step}>{simulator.forward}</span>
        <Icon of="forward" />
      </button>
      <button
        type="button"
        className={styles.plain}
        aria-disabled={count === 0}
        onClick={() => {
          if (count > 0) onReset();
        }}
      >
        <Icon of="restart" />
        <span className={styles.word}>{simulator.reset}</span>
      </button>
      <span className={styles.count}>{simulator.stepOf({at, count})}</span>
    </div>
  );
}
