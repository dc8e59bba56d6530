import {practiceWords} from '@words/practice.ts';
import type {ComponentType} from 'react';
import {onDemand} from '../widgets/parts/onDemand.ts';
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

/** A part of practice that is loaded by the first who shows it, within a `Suspense`. */
export function practiceOnDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return onDemand(load, NotLoaded);
}
