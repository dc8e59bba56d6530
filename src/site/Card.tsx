import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Cards.module.css';

interface CardProps {
  readonly to: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One page that a reader may go to, and what is found there. */
export function Card({to, title, children}: CardProps) {
  return (
    <Link className={styles.card ?? ''} to={to}>
      <strong className={styles.title}>{title}</strong>
      <span>{children}</span>
    </Link>
  );
}
