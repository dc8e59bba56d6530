import type {ReactNode} from 'react';
import styles from './Wall.module.css';

interface WallFrameProps {
  readonly at: number;
  readonly count: number;
  readonly title: string;
  /** Of cause and effect. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** The wall but for its picture: which step it is, of how many, and in one sentence what has come of it. */
export function WallFrame({at, count, title, sentence, children}: WallFrameProps) {
  return (
    <div className={styles.wall} data-step={at}>
      <header className={styles.head}>
        <span className={styles.number}>{at}</span>
        <strong className={styles.title}>{title}</strong>
        {count > mostPips ? (
          <span className={styles.count}>{`${at} / ${count}`}</span>
        ) : (
          <span className={styles.pips} aria-hidden="true">
            {Array.from({length: count}, (_, index) => (
              <span key={index} data-is={index + 1 === at ? 'now' : index < at ? 'past' : 'ahead'} />
            ))}
          </span>
        )}
      </header>
      {children}
      <p className={styles.sentence}>{sentence}</p>
    </div>
  );
}

/** Beside a title there is room for so many. */
const mostPips = 16;
