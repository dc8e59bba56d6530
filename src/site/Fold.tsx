import type {ReactNode} from 'react';
import styles from './Home.module.css';

interface FoldProps {
  /** `band` is set off by its ground, `split` has a heading and text at its left and the rest beside it. */
  readonly as?: 'plain' | 'band' | 'split';
  readonly children: ReactNode;
}

/** A part of the home page, as wide as the window; what is in it keeps to the width of the page. */
export function Fold({as = 'plain', children}: FoldProps) {
  return (
    <section className={styles.fold} data-as={as}>
      <div className={styles.inner}>{children}</div>
    </section>
  );
}
