import type {Catalogue} from '../../text/table.ts';
import styles from './BasisBadge.module.css';

/** Says whose statement something is: the RFC's, ours, or an implementation's. In words and shape, not by colour alone. */
export function BasisBadge({words, of}: {readonly words: Catalogue; readonly of: keyof Catalogue['basis']}) {
  const {name, meaning} = words.basis[of];
  return (
    <span className={styles.badge} data-basis={of} title={meaning}>
      {name}
    </span>
  );
}
