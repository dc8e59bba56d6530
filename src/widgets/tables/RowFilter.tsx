import {clsx} from 'clsx';
import {type ReactNode, useId, useRef, useState} from 'react';
import {containsText} from '../../render/containsText.ts';
import type {RowFilterWords} from '../../text/rowFilter.ts';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import {SearchField} from '../parts/SearchField.tsx';
import {type Arrival, useArrival} from '../parts/useArrival.ts';
import styles from './RowFilter.module.css';

interface RowFilterProps {
  readonly words: RowFilterWords;
  readonly arrival: Arrival;
  /** Other ways to say what is looked for, such as in the site's own word for it; told with the field's first focus. */
  readonly otherWays?: () => Promise<(sought: string) => readonly string[]>;
  /** Tables, or groups of a heading and a table. */
  readonly children: ReactNode;
}

interface Outcome {
  readonly left: number;
  readonly all: number;
  readonly sought: string;
}

/**
 * A field above tables that leaves the rows in which a text occurs, in any column or in the heading of their group.
 * Rows are read and hidden where they are, so that every table can have it, and all are there without script. Paper
 * shows the rows that the screen shows, and says of how many.
 */
export function RowFilter({words: {rowFilter: words}, arrival, otherWays, children}: RowFilterProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const tables = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const waysOf = useRef<(sought: string) => readonly string[]>(asTyped);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useArrival(arrival, (place) => {
    if (tables.current?.contains(place) !== true) return;
    const fold = place.closest<HTMLDetailsElement>('details:not([open])');
    if (fold === null && place.closest('[hidden]') === null) return;
    if (place.closest('[hidden]') !== null) seek('');
    if (fold !== null) fold.open = true;
    place.scrollIntoView();
  });

  function seek(next: string) {
    setText(next);
    if (tables.current !== null)
      setOutcome({...leaveRows(tables.current, [next, ...waysOf.current(next)]), sought: next.trim()});
  }

  return (
    <>
      <NeedsScript />
      <div className={clsx(styles.filter, needsScript)}>
        <label htmlFor={id}>{words.label}</label>
        <SearchField
          ref={field}
          id={id}
          value={text}
          onCompose={setText}
          onSeek={seek}
          onFocus={() => {
            // Without them, and without a network, what is typed is found as it is typed.
            otherWays?.().then(
              (ways) => {
                waysOf.current = ways;
              },
              () => undefined,
            );
          }}
        />
        {text === '' ? null : (
          <button
            type="button"
            onClick={() => {
              seek('');
              // The button goes; whoever pressed it by keyboard must not be left nowhere.
              field.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <p role="status" className={styles.left}>
        {outcome === null ? null : outcome.sought === '' ? words.everything(outcome.all) : words.left(outcome)}
      </p>
      <div ref={tables} className={styles.tables}>
        {children}
      </div>
    </>
  );
}

/** Before other ways are known. */
function asTyped(): readonly string[] {
  return [];
}

/**
 * Hides the rows that have the text in none of these ways, and with its last row a whole group; a fold opens while something is found in it.
 * Returns how many rows are left, not counting those of an overview, which say again what others say in full.
 */
function leaveRows(tables: HTMLElement, ways: readonly string[]): {readonly left: number; readonly all: number} {
  let left = 0;
  let all = 0;
  for (const group of tables.children) {
    const heading = [...group.querySelectorAll('h2, h3, h4')].map(({textContent}) => textContent);
    const rows = [...group.querySelectorAll<HTMLElement>('tbody > tr')];
    for (const row of rows) {
      const cells = [...row.children].map(({textContent}) => textContent);
      row.hidden = !ways.some((sought) => containsText([...heading, ...cells], sought));
    }
    const found = rows.filter(({hidden}) => !hidden).length;
    group.toggleAttribute('hidden', found === 0);
    if (group instanceof HTMLDetailsElement) group.open = ways[0]?.trim() !== '' && found > 0;
    if (group.hasAttribute('data-overview')) continue;
    left += found;
    all += rows.length;
  }
  return {left, all};
}
