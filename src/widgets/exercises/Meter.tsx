import styles from './Meter.module.css';

/** A bar in ink; the words beside it say the same. */
export function Meter({share}: {readonly share: number}) {
  return (
    <svg className={styles.meter} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100 * share} height="8" />
    </svg>
  );
}
