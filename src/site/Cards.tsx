import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Cards.module.css';

/** A row of ways on. */
export function Cards({children}: {readonly children: ReactNode}) {
  return <div className={styles.cards}>{children}</div>;
}

/** One way on: where it leads, and what is found there. */
export function Card({
  to,
  title,
  children,
}: {
  readonly to: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Link className={styles.card ?? ''} to={to}>
      <strong className={styles.title}>{title}</strong>
      <span>{children}</span>
    </Link>
  );
}
