import {Named} from '../parts/Named.tsx';
import styles from './Question.module.css';

/** What the table says, beside the answer that it speaks of. */
export function Reason({text}: {readonly text: string}) {
  return (
    <p className={styles.reason}>
      <Named text={text} />
    </p>
  );
}
