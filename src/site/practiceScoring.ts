import {useSyncExternalStore} from 'react';
import type {Progress} from '../exercises/practice/progress.ts';
import type * as scoringFile from '../exercises/practice/scoring.ts';
import type {PracticeStore} from './usePracticeStore.ts';

type Scoring = typeof scoringFile;

/** What is to be scored still, in order. */
let open: readonly ((scoring: Scoring, progress: Progress) => Progress)[] = [];

/** Whether what scores could not be had the last time. */
let isMissing = false;

const listeners = new Set<() => void>();

/**
 * Scores an answer. What says when an item comes again is loaded with the first answer; until it is there, and when it cannot
 * be had, answers wait, and the next one asks again.
 */
export function score(store: PracticeStore, how: (scoring: Scoring, progress: Progress) => Progress) {
  open = [...open, how];
  void scoreOpen(store);
}

/** Asks once more for what scores, for all answers that wait for it. */
export async function scoreOpen(store: PracticeStore) {
  try {
    const scoring = await import('../exercises/practice/scoring.ts');
    const all = open;
    open = [];
    if (all.length > 0) store.update((progress) => all.reduce((each, one) => one(scoring, each), progress));
    tell(false);
  } catch {
    tell(true);
  }
}

/** Whether answers wait because what scores them could not be had. They are in memory, and go with the tab. */
export function useIsUnscored(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isMissing,
    () => false,
  );
}

function tell(next: boolean) {
  if (next === isMissing) return;
  isMissing = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
