import fc from 'fast-check';
import {expect, it} from 'vitest';
import {objectives} from '../objectives.ts';
import {readAnswersCsv} from './answersCsv.ts';
import {readPractice, writePractice} from './practiceAddress.ts';
import {dueByDay, dueItems, noProgress, objectiveProgress, readProgress, writeProgress} from './progress.ts';
import {withAnswer} from './withAnswer.ts';

const now = Date.UTC(2026, 10, 27);

/** Numbers as a damaged file has them. */
const strange = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 1, 2, 1e15, 1e300, null, 'x', true));

const memory = fc.record(
  {
    due: strange,
    last: strange,
    stability: strange,
    difficulty: strange,
    days: strange,
    reps: strange,
    lapses: strange,
    state: strange,
  },
  {requiredKeys: []},
);
const item = fc.oneof(strange, fc.record({isRight: fc.boolean(), rightDays: strange, memory}));
const progress = fc.record({
  format: fc.constant('iscsi-state-lab practice'),
  version: fc.constant(1),
  items: fc.oneof(strange, fc.dictionary(fc.string({maxLength: 8}), item, {maxKeys: 3})),
  rounds: fc.oneof(strange, fc.array(fc.oneof(strange, fc.jsonValue({maxDepth: 3})), {maxLength: 2})),
});

it('a stored progress of any form is read without a throw, and can be gone on with', () => {
  fc.assert(
    fc.property(fc.oneof(progress, fc.jsonValue({maxDepth: 2})), fc.boolean(), (stored, isRight) => {
      const read = readProgress(JSON.stringify(stored)) ?? noProgress;
      dueByDay(read, now, 7);
      const ids = [...dueItems(read, now), ...read.items.keys()];
      objectives.forEach((objective) => objectiveProgress(read, objective));
      const next = ids.slice(0, 1).reduce((each, id) => withAnswer(each, {id, objectives: []}, isRight, now), read);
      expect(readProgress(writeProgress(next))?.items.size).toBe(next.items.size);
    }),
    {numRuns: 50_000},
  );
});

it('an address of any form leads somewhere, and its own form leads to the same place', () => {
  const known = {isSet: (name: string) => name === 'cleanup', isItem: (name: string) => name.length === 1};
  const name = fc.constantFrom('set', 'seed', 'n', 'mode', 'at', 'a', 'items', 'key', 'trainer');
  const value = fc.oneof(fc.string({maxLength: 12}), fc.constantFrom('cleanup', '7', 'exam', 'review', 'a,b', '%'));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), {maxLength: 5}), (entries) => {
      const {place} = readPractice(new Map(entries), known);
      const again = readPractice(new Map(new URLSearchParams(writePractice(place))), known);
      expect(again).toEqual({place, faults: []});
    }),
    {numRuns: 40_000},
  );
});

it('answers of any form are read as CSV without a throw', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '1'), maxLength: 24}), (text) => {
      const {rows, skipped} = readAnswersCsv(text);
      expect(rows.length + skipped).toBeLessThanOrEqual(text.length);
    }),
    {numRuns: 10_000},
  );
});
