import {practiceWords} from '@words/practice.ts';
import {useEffect, useEffectEvent} from 'react';
import styles from '../widgets/exercises/Faults.module.css';
import {scoreOpen, useIsUnscored} from './practiceScoring.ts';
import type {PracticeStore} from './usePracticeStore.ts';

/** Says that answers wait to be scored, has it tried again, and keeps the tab from being closed by mistake until then. */
export function PracticeUnscored({store}: {readonly store: PracticeStore}) {
  const isUnscored = useIsUnscored();
  function retry() {
    void scoreOpen(store);
  }

  const onOnline = useEffectEvent(retry);
  useEffect(() => {
    if (!isUnscored) return;
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnscored]);
  if (!isUnscored) return null;
  return (
    <div className={styles.fault} role="alert">
      <p>{practiceWords.practice.notScored}</p>
      <button type="button" onClick={retry}>
        {practiceWords.practice.tryAgain}
      </button>
    </div>
  );
}

/** The browser asks in its own words. */
function ask(event: BeforeUnloadEvent) {
  event.preventDefault();
}
