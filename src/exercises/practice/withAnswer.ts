import type {ObjectiveId} from '../objectives.ts';
import {day, type Progress} from './progress.ts';
import {afterReview} from './schedule.ts';

/** The progress after an item was answered: by the first answer of a round, whatever came after it. */
export function withAnswer(
  progress: Progress,
  item: {readonly id: string; readonly objectives: readonly ObjectiveId[]},
  isRight: boolean,
  now: number,
): Progress {
  const before = progress.items.get(item.id) ?? null;
  const isNewDay = before === null || Math.floor(now / day) > Math.floor(before.memory.last / day);
  const gained = isRight && (isNewDay || before.rightDays === 0) ? 1 : 0;
  const next = {
    isRight,
    rightDays: (before?.rightDays ?? 0) + gained,
    objectives: item.objectives,
    memory: afterReview(before?.memory ?? null, isRight, now),
  };
  return {...progress, items: new Map(progress.items).set(item.id, next)};
}
