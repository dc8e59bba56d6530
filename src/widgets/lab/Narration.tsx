import {type ReactNode, useLayoutEffect, useRef, useState} from 'react';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import type {ScenarioId} from '../../lab/scenarios/scenarios.ts';
import {scenarioNote} from '../../say/scenarioNote.ts';
import {Cited} from '../parts/Cited.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './Narration.module.css';

interface NarrationProps {
  readonly words: LabWidgetWords;
  /** The scenario that the run is, when it is one. */
  readonly scenario: ScenarioId | null;
  readonly at: number;
  readonly count: number;
  /** The action of the last step, in words. */
  readonly last: string | null;
  /** What came of it, where no scenario has a note. */
  readonly outcome: string;
  /** What has to be said first: a link that is wrong, a run that is full. */
  readonly children: ReactNode;
}

/** Where the run stands: the step just taken, and what there is to say of it, on three lines whatever its length. */
export function Narration({words, scenario, at, count, last, outcome, children}: NarrationProps) {
  const {page} = words;
  const note = scenarioNote(words.scenarios, scenario, at);
  const text = useRef<HTMLDivElement>(null);
  const isLive = useRef(false);
  const [isCut, setIsCut] = useState(false);
  const [openAt, setOpenAt] = useState<string | null>(null);
  // What was opened is one note; the next one is short again.
  const key = `${scenario ?? ''} ${at}`;
  const isOpen = openAt === key;

  useLayoutEffect(() => {
    const box = text.current;
    if (box === null) return undefined;
    const measure = () => {
      setIsCut(box.scrollHeight > box.clientHeight + 2);
    };
    // An observer calls at first too. That is soon enough as the page becomes live, and holds that up no longer.
    if (isLive.current) measure();
    isLive.current = true;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [key, isOpen, children]);

  return (
    <div className={styles.narration} data-now data-open={isOpen || undefined}>
      <div className={styles.paper}>
        <p className={styles.step}>
          {last === null ? (
            page.atStart
          ) : (
            <>
              <span className={styles.number}>{page.atStep({number: at, count})}</span>{' '}
              <strong className={styles.action}>{last}</strong>
            </>
          )}
        </p>
        <div ref={text} className={styles.text}>
          {children}
          {note !== null ? (
            // Another note is another text: no word of it moves to another place.
            <p key={key}>
              <Cited words={words.table} text={note} />
            </p>
          ) : last === null ? null : (
            <p className={styles.outcome}>{outcome}</p>
          )}
        </div>
        {isCut || isOpen ? (
          <button
            type="button"
            className={`${styles.more} ${needsScript}`}
            aria-expanded={isOpen}
            onClick={() => {
              setOpenAt(isOpen ? null : key);
            }}
          >
            {isOpen ? page.readLess : page.readMore}
          </button>
        ) : null}
      </div>
    </div>
  );
}
