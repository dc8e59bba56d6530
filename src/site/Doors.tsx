import type {ReactNode} from 'react';
import styles from './Home.module.css';

/** The doors of the home page side by side. */
export function Doors({children}: {readonly children: ReactNode}) {
  return <ul className={styles.doors}>{children}</ul>;
}
