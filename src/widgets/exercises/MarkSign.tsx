import type {Mark} from '../../exercises/practice/progress.ts';
import styles from './MarkSign.module.css';

/** Right: a check on a filled disc; wrong: a cross in an outlined one. `label` says it where no word stands beside it. */
export function MarkSign({of, label}: {readonly of: Mark; readonly label: string}) {
  return (
    <span className={styles.sign} data-mark={of} role="img" aria-label={label}>
      {of === 'open' ? null : (
        <svg
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d={of === 'right' ? 'm3 8.5 3.4 3.4L13 4.6' : 'm4 4 8 8M12 4l-8 8'} />
        </svg>
      )}
    </span>
  );
}
