import type {ReactNode} from 'react';
import type {PageWords} from '../../text/page.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {CopyButton} from './CopyButton.tsx';
import styles from './RunControls.module.css';

interface RunControlsProps {
  readonly words: PageWords & SimulatorWords;
  readonly at: number;
  readonly count: number;
  /** What the next step of a run is called, where its page tells that ahead. */
  readonly next?: string | null;
  readonly onJump: (step: number) => void;
  readonly onReset: () => void;
  readonly copyAddress: () => string;
  /** Other ways to begin. */
  readonly children?: ReactNode;
}

/** Back and forward through a run, to its start, and its link. */
export function RunControls({words, at, count, next = null, onJump, onReset, copyAddress, children}: RunControlsProps) {
  const {simulator} = words;
  return (
    // Buttons without use for now keep their place in the tab order: a disabled one would drop the focus it holds.
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
        className={next === null ? undefined : styles.next}
        aria-disabled={at === count}
        onClick={() => {
          if (at < count) onJump(at + 1);
        }}
      >
        {next ?? simulator.forward}
      </button>
      <span className={styles.rest}>
        <button
          type="button"
          aria-disabled={count === 0}
          onClick={() => {
            if (count > 0) onReset();
          }}
        >
          {simulator.reset}
        </button>
        {children}
        <CopyButton words={words} label={simulator.copyLink} kind="link" textOf={copyAddress} />
      </span>
    </div>
  );
}
