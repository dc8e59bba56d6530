import type {ReactNode} from 'react';
import styles from './OwnLink.module.css';

interface OwnLinkProps {
  /** The address of the row that it stands in. */
  readonly to: string;
  /** What a screen reader says, where the content does not. */
  readonly label?: string;
  /** Else it looks like the text around it. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A row's link to itself: the card that it opens has the row's address and citation to take along. */
export function OwnLink({to, label, className, children}: OwnLinkProps) {
  return (
    <a className={className ?? styles.plain} href={`#${to}`} data-name="" aria-label={label}>
      {children}
    </a>
  );
}
