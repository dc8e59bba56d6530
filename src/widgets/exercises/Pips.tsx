import type {PracticeWords} from '../../text/practice.ts';
import styles from './Pips.module.css';

interface PipsProps {
  readonly words: PracticeWords;
  /** What counts: the events of one machine, or the decisions in the lab. */
  readonly of: 'run' | 'lab';
  readonly used: number;
  readonly par: number;
  readonly budget: number | null;
}

/** As many as a row has room for; the number says the rest. */
const mostShown = 10;

/** How much of what counts was used: filled is used, the stroke stands behind the fewest that do, the row ends with what is allowed. */
export function Pips({words: {practice}, of, used, par, budget}: PipsProps) {
  const shown = Math.min(mostShown, Math.max(par, budget ?? 0, used));
  const best = practice.par({par, budget});
  return (
    <div className={styles.pips}>
      <p className={styles.head}>
        {practice.counted[of]} <b>{used}</b>
      </p>
      <p className={styles.row} role="img" aria-label={[practice.used(used), best].join(practice.between)}>
        {Array.from({length: shown}, (_, index) => (
          <i
            key={index}
            className={styles.pip}
            data-used={index < used || undefined}
            data-over={(budget !== null && index >= budget) || undefined}
            data-par={index + 1 === par || undefined}
          />
        ))}
      </p>
      <p className={styles.how}>
        {best}
        {of === 'lab' ? <> · {practice.deliveringIsNone}</> : null}
      </p>
    </div>
  );
}
