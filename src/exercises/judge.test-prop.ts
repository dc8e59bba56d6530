import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exerciseOf, generatedIds, judge, modelAnswer, pick, pickedIds, setOf} from './index.ts';

const ids = [...pickedIds, ...generatedIds()];

/** A text that an answer might be mistaken for: pieces of ids, links and tokens, in any order, and anything at all. */
const pieces = fc.constantFrom(
  ...['~', '.', '-', '1', 'S5', 'S8', 'T15', 'R2-csmE', 'connection', 'cleanup', 'initiator', 'target', 'S1', 'T1-1'],
  ...['M2-csmE-1', 'erl0.max1.wait2.retain20', 'connect-newSession', 'deliver-a-target', 'none', '7', 'stuck'],
  ...[
    'transportReset',
    'otherState-S5',
    '__proto__',
    'constructor',
    'toString',
    '%00',
    '%zz',
    '\u0000',
    '一',
    '💥',
    '',
  ],
);
const anyText = fc.oneof(
  fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 60}),
);

describe('any text', () => {
  it('is judged without an error, and is right only where it is an answer', () => {
    // 1,000 exercises, each with 100 texts.
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.array(anyText, {minLength: 100, maxLength: 100}), (id, texts) => {
        const exercise = exerciseOf(id);
        if (exercise === null) throw new Error(`no exercise ${id}`);
        for (const text of texts) {
          const {right, halves} = judge(exercise, text);
          if (halves.every(Boolean) !== right) throw new Error('right, and yet a half is not');
          if (right && exercise.form === 'choice') expect(text).toBe(modelAnswer(exercise));
        }
      }),
      {numRuns: 1000},
    );
  });

  it('is an exercise, or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const exercise = exerciseOf(text);
        if (exercise !== null) expect(exercise.id).toBe(text);
        expect(setOf(text) === null || text === setOf(text)).toBe(true);
      }),
      {numRuns: 20_000},
    );
  });

  it('bent out of a right answer is judged without an error too', () => {
    const short = ids.filter((id) => exerciseOf(id)?.form !== 'lab');
    fc.assert(
      fc.property(fc.constantFrom(...short), fc.nat(40), anyText, (id, at, text) => {
        const exercise = exerciseOf(id);
        if (exercise === null) throw new Error(`no exercise ${id}`);
        const answer = modelAnswer(exercise);
        judge(exercise, answer.slice(0, at) + text + answer.slice(at));
      }),
      {numRuns: 5000},
    );
  });

  it('is a seed of its own', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(80), (seed, n) => {
        const drawn = pick({set: 'session', seed, n});
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toEqual(pick({set: 'session', seed, n}));
      }),
      {numRuns: 50},
    );
  });
});
