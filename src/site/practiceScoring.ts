import type {Progress} from '../exercises/practice/progress.ts';
import type * as scoringFile from '../exercises/practice/scoring.ts';
import type {PracticeStore} from './usePracticeStore.ts';

type Scoring = typeof scoringFile;

/** What is to be scored still, in order. */
let open: readonly ((scoring: Scoring, progress: Progress) => Progress)[] = [];

/**
 * Scores an answer. What says when an item comes again is loaded with the first answer; until it is there, and when it cannot
 * be had, answers wait, and the next one asks again.
 */
export function score(store: PracticeStore, how: (scoring: Scoring, progress: Progress) => Progress) {
  open = [...open, how];
  import('../exercises/practice/scoring.ts').then(
    (scoring) => {
      const all = open;
      open = [];
      if (all.length > 0) store.update((progress) => all.reduce((each, one) => one(scoring, each), progress));
    },
    () => {
      // They wait.
    },
  );
}
