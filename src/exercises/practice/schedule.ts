import {createEmptyCard, fsrs, Rating, State} from 'ts-fsrs';

/** When an item comes again, as FSRS needs it. Times are milliseconds since 1970. */
export interface Memory {
  readonly due: number;
  readonly last: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly days: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: MemoryState;
}

/** As FSRS numbers them: new, learning, review, learning again. */
export type MemoryState = 0 | 1 | 2 | 3;

const states: Readonly<Record<MemoryState, State>> = [State.New, State.Learning, State.Review, State.Relearning];

/** By days, not by minutes: an item that comes again at once is answered from the screen, not from memory. */
const scheduler = fsrs({enable_short_term: false, enable_fuzz: false});

/**
 * The memory of an item after it was answered once more.
 *
 * @param before null when it was asked for the first time
 */
export function afterReview(before: Memory | null, isRight: boolean, now: number): Memory {
  const card =
    before === null
      ? createEmptyCard(now)
      : {
          due: new Date(before.due),
          last_review: new Date(before.last),
          stability: before.stability,
          difficulty: before.difficulty,
          elapsed_days: 0,
          scheduled_days: before.days,
          learning_steps: 0,
          reps: before.reps,
          lapses: before.lapses,
          state: states[before.state],
        };
  // Of a clock that was set back, not the time but the order counts.
  const then = Math.max(now, before?.last ?? now);
  const {card: next} = scheduler.next(card, then, isRight ? Rating.Good : Rating.Again);
  return {
    due: next.due.getTime(),
    last: then,
    stability: next.stability,
    difficulty: next.difficulty,
    days: next.scheduled_days,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
  };
}
