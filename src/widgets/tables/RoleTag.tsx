import {clsx} from 'clsx';
import {type Role, roles} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import styles from './RoleTag.module.css';

interface RoleTagProps {
  readonly words: PageWords;
  readonly of: Role | 'both';
  readonly className?: string | undefined;
}

/** For whom something holds: in words, after a dot in the hue of each side. */
export function RoleTag({words, of, className}: RoleTagProps) {
  return (
    <span className={clsx(styles.tag, className)} data-side={of === 'both' ? undefined : of}>
      {roles
        .filter((role) => of === 'both' || role === of)
        .map((role) => (
          <span key={role} className={styles.dot} data-side={role} />
        ))}
      <span className={styles.name}>{of === 'both' ? words.bothRoles : words.roles[of]}</span>
    </span>
  );
}
