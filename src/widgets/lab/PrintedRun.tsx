import {useEffect, useState} from 'react';
import {flushSync} from 'react-dom';
import {type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import {type LabWords, sayAction, sayChain} from '../../say/lab.ts';
import styles from './PrintedRun.module.css';

interface PrintedRunProps {
  readonly words: LabWords;
  readonly played: PlayedRun;
  readonly at: number;
}

/** The run up to the step that is shown, in words, on paper only, and there in place of the log: that tells one step in full and cannot be scrolled. */
export function PrintedRun({words, played, at}: PrintedRunProps) {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The page is printed as it is when this returns.
    const begin = () => {
      flushSync(() => {
        setIsPrinting(true);
      });
    };
    const end = () => {
      setIsPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting) return null;
  return (
    <section className={styles.run}>
      <h2>{words.page.runSoFar}</h2>
      <ol>
        {played.steps.slice(0, at).map((step, index) => {
          const before = worldAfter(played, index);
          return (
            <li key={index}>
              <b>{sayAction(words, step.action, before)}</b>
              <br />
              {sayChain(words, step.chain, before.settings)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
