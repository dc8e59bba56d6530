import {Unbroken} from '../parts/Unbroken.tsx';
import styles from './Question.module.css';

/** What the table says, beside the answer that it speaks of. */
export function Reason({text}: {readonly text: string}) {
  return (
    <p className={styles.reason}>
      <Unbroken text={text} />
    </p>
  );
}
