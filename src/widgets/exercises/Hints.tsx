import {useRef} from 'react';
import type {PracticeWords} from '../../text/practice.ts';
import {Named} from '../parts/Named.tsx';
import styles from './Question.module.css';

interface HintsProps {
  readonly words: PracticeWords;
  readonly hints: readonly string[];
  /** How many are open; they stay so. */
  readonly open: number;
  readonly onOpen: () => void;
}

/** From a question to the first step, one after another. */
export function Hints({words: {practice}, hints, open, onOpen}: HintsProps) {
  const head = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.hints}>
      <h3 ref={head} tabIndex={-1}>
        {practice.hints({open, of: hints.length})}
      </h3>
      <ol aria-live="polite">
        {hints.slice(0, open).map((hint) => (
          <li key={hint}>
            <Named text={hint} />
          </li>
        ))}
      </ol>
      {open < hints.length ? (
        <button
          type="button"
          onClick={() => {
            // With the last hint the button goes; its reader goes on among the hints.
            if (open === hints.length - 1) head.current?.focus();
            onOpen();
          }}
        >
          {practice.nextHint}
        </button>
      ) : null}
    </section>
  );
}
