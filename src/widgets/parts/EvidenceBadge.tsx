import type {Evidence} from '../../spec/evidence.ts';
import type {EvidenceWords} from '../../text/evidence.ts';
import styles from './EvidenceBadge.module.css';

/** Says whose word a claim is. In words and shape, not by colour alone. */
export function EvidenceBadge({words, of}: {readonly words: EvidenceWords; readonly of: Evidence}) {
  const {name, meaning} = words[of];
  return (
    <span className={styles.badge} data-evidence={of} title={meaning}>
      {name}
    </span>
  );
}
