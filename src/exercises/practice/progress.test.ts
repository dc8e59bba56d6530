import {describe, expect, it} from 'vitest';
import {
  dueByDay,
  dueItems,
  mergedProgress,
  noProgress,
  objectiveProgress,
  type Progress,
  readProgress,
  roundOf,
  withRound,
  writeProgress,
} from './progress.ts';
import {withAnswer} from './withAnswer.ts';
import {afterAct, freshRound} from './round.ts';

const day = 24 * 60 * 60 * 1000;
const monday = Date.UTC(2026, 10, 23, 9);

describe('What a device remembers', () => {
  it('asks again sooner for what was wrong than for what was right, and later each time it is right', () => {
    const both = withAnswer(withAnswer(noProgress, item('right'), true, monday), item('wrong'), false, monday);
    const [right, wrong] = [dueOf(both, 'right'), dueOf(both, 'wrong')];
    expect(wrong).toBeLessThan(right);
    expect(wrong).toBeGreaterThanOrEqual(monday + day);
    const later = withAnswer(both, item('right'), true, right);
    expect(dueOf(later, 'right') - right).toBeGreaterThan(right - monday);
    expect(dueItems(both, monday)).toEqual([]);
    expect(dueItems(both, right)).toEqual(['wrong', 'right']);
    expect(dueByDay(both, wrong, 2)[0]).toBe(1);
  });

  it('holds an objective that was right on two days and fails in none of its items', () => {
    const ids = ['a', 'b', 'c'];
    expect(firmness(noProgress)).toBe('notYet');
    const once = ids.reduce((progress, id) => withAnswer(progress, item(id), true, monday), noProgress);
    expect(firmness(once)).toBe('once');
    const twice = withAnswer(once, item('a'), true, monday + 3 * day);
    expect(firmness(twice)).toBe('holds');
    expect(firmness(withAnswer(twice, item('b'), false, monday + 4 * day))).toBe('once');
  });

  it('goes and comes back as JSON, the rounds too', () => {
    const state = afterAct(freshRound(2), 1, {kind: 'answer', answer: '2'});
    const progress = withRound(withAnswer(noProgress, item('a'), true, monday), {
      address: '?set=cleanup',
      state,
      marks: ['open', 'wrong'],
      isOver: false,
    });
    const back = readProgress(writeProgress(progress));
    expect(back).toEqual(progress);
    expect(roundOf(back ?? noProgress, '?set=cleanup', 2)).toEqual(state);
    expect(roundOf(progress, '?set=cleanup', 3)).toBeNull();
    const over = withRound(progress, {address: '?set=cleanup', state, marks: ['wrong', 'wrong'], isOver: true});
    expect(roundOf(over, '?set=cleanup', 2)).toBeNull();
  });

  it('of two devices has what was asked last', () => {
    const here = withAnswer(noProgress, item('a'), true, monday);
    const there = withAnswer(withAnswer(noProgress, item('a'), false, monday + day), item('b'), true, monday);
    const merged = mergedProgress(here, there);
    expect(merged.items.get('a')?.isRight).toBe(false);
    expect(mergedProgress(there, here)).toEqual({...merged, rounds: []});
  });

  it('lets go what is no progress, and keeps the rest of a damaged one', () => {
    for (const text of ['', '{', 'null', '[]', '{"format":"something else","version":1}'])
      expect(readProgress(text)).toBeNull();
    const whole = JSON.parse(writeProgress(withAnswer(noProgress, item('a'), true, monday))) as {items: object};
    const damaged = {...whole, items: {...whole.items, b: {isRight: 1}, __proto__: null}, rounds: [3]};
    expect([...(readProgress(JSON.stringify(damaged))?.items.keys() ?? [])]).toEqual(['a']);
  });
});

function item(id: string) {
  return {id, objectives: ['m1OrM4'] as const};
}

function firmness(progress: Progress) {
  return objectiveProgress(progress, 'm1OrM4').firmness;
}

function dueOf(progress: Progress, id: string): number {
  return progress.items.get(id)?.memory.due ?? NaN;
}
