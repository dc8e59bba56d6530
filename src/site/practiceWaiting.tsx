import {practiceWords} from '@words/practice.ts';
import {type ComponentType, lazy} from 'react';
import styles from './practiceWaiting.module.css';

/** Stands for what is still being loaded, with room enough that what comes moves nothing that is in view. */
export function Waiting() {
  return (
    <p className={styles.room} role="status">
      {practiceWords.practice.loading}
    </p>
  );
}

/** Stands for what could not be had. */
export function NotLoaded() {
  return (
    <p className={styles.room} role="status">
      {practiceWords.practice.notLoaded}
    </p>
  );
}

/** A component that is loaded by the first who shows it, within a `Suspense`; where it cannot be had, a sentence says so. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy((): Promise<{default: ComponentType<Props>}> =>
    load().then(
      (component) => ({default: component}),
      () => ({default: NotLoaded}),
    ),
  );
}
