import {type Role, roles} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import styles from './RoleTag.module.css';

interface RoleTagProps {
  readonly words: PageWords;
  readonly of: Role | 'both';
}

/** For whom something holds: in words, after a dot in the hue of each side. */
export function RoleTag({words, of}: RoleTagProps) {
  return (
    <span className={styles.tag} data-side={of === 'both' ? undefined : of}>
      {roles
        .filter((role) => of === 'both' || role === of)
        .map((role) => (
          <span key={role} className={styles.dot} data-side={role} />
        ))}
      <span>{of === 'both' ? words.bothRoles : words.roles[of]}</span>
    </span>
  );
}
