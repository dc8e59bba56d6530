import {useCallback, useSyncExternalStore} from 'react';
import {noProgress, type Progress, readProgress, writeProgress} from '../exercises/practice/progress.ts';

const key = 'lab-practice';

/** In memory first: where storage is forbidden or full, a progress lasts as long as the tab. */
let progress: Progress = noProgress;
let isRead = false;

const listeners = new Set<() => void>();

/** A browser may forbid storage altogether, and throws then when it is merely looked at. */
function stored(): Storage | null {
  try {
    const {localStorage} = window;
    localStorage.setItem(`${key}-try`, '');
    localStorage.removeItem(`${key}-try`);
    return localStorage;
  } catch {
    return null;
  }
}

/** Asked once: to try is to write. */
let canKeep: boolean | null = null;

function keeps(): boolean {
  return (canKeep ??= stored() !== null);
}

function read(): Progress {
  if (!isRead) {
    isRead = true;
    try {
      progress = readProgress(stored()?.getItem(key) ?? '') ?? noProgress;
    } catch {
      progress = noProgress;
    }
  }
  return progress;
}

function write(next: Progress) {
  progress = next;
  isRead = true;
  try {
    if (next === noProgress) stored()?.removeItem(key);
    else stored()?.setItem(key, writeProgress(next));
  } catch {
    // Full: what is in memory is as good until the tab is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export interface PracticeStore {
  readonly progress: Progress;
  /** Whether the browser lets the site keep anything. */
  readonly isKept: boolean;
  readonly update: (change: (progress: Progress) => Progress) => void;
  readonly erase: () => void;
}

/** The progress on this device. While the page is drawn ahead there is none. */
export function usePracticeStore(): PracticeStore {
  const now = useSyncExternalStore(subscribe, read, () => noProgress);
  const isKept = useSyncExternalStore(subscribe, keeps, () => true);
  return {
    progress: now,
    isKept,
    update: useCallback((change) => {
      write(change(read()));
    }, []),
    erase: useCallback(() => {
      write(noProgress);
    }, []),
  };
}
