import type {ReactNode} from 'react';
import styles from './Cards.module.css';

/** A row of `Card`s: where a reader may go next. */
export function Cards({children}: {readonly children: ReactNode}) {
  return <div className={styles.cards}>{children}</div>;
}
