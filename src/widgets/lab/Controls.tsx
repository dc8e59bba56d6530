import {useState} from 'react';
import type {LabWords} from '../../lab/say.ts';
import styles from './Now.module.css';

interface ControlsProps {
  readonly words: LabWords;
  readonly at: number;
  readonly count: number;
  /** The action that the run takes next, in words. */
  readonly next: string | null;
  readonly onJump: (step: number) => void;
  readonly onReset: () => void;
  readonly copyAddress: () => string;
}

/** Forward and back through a run, to its start, and its link. */
export function Controls({words, at, count, next, onJump, onReset, copyAddress}: ControlsProps) {
  const {simulator} = words.table;
  const [copied, setCopied] = useState<string | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(copyAddress());
      setCopied(simulator.linkCopied);
    } catch {
      // No permission, or no secure context: the address bar holds the same link.
      setCopied(simulator.copyFailed);
    }
  }

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
        {next === null ? simulator.forward : words.lab.page.next(next)}
      </button>
      <span className={styles.apart}>
        <button type="button" aria-disabled={count === 0} onClick={onReset}>
          {simulator.reset}
        </button>{' '}
        <button type="button" onClick={() => void copy()}>
          {simulator.copyLink}
        </button>{' '}
        <span role="status">{copied}</span>
      </span>
    </div>
  );
}
