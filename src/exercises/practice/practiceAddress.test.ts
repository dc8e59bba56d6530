import {describe, expect, it} from 'vitest';
import {counts, type PracticePlace, readPractice, type RoundAddress, writePractice} from './practiceAddress.ts';

const known = {isSet: (name: string) => name === 'cleanup', isItem: (name: string) => /^[ab]\d$/.test(name)};

const set = {kind: 'set', set: 'cleanup', seed: 4711, count: 12} as const;
const exam: RoundAddress = {choice: set, mode: 'exam'};
const learn: RoundAddress = {choice: set, mode: 'learn'};

describe('The address of a round', () => {
  const places: readonly PracticePlace[] = [
    {kind: 'overview'},
    {kind: 'trainer'},
    {kind: 'round', round: learn, at: 0},
    {kind: 'round', round: exam, at: 6},
    {kind: 'round', round: {choice: {kind: 'items', items: ['a1', 'b2']}, mode: 'learn'}, at: 1},
    {kind: 'round', round: {choice: {kind: 'due'}, mode: 'review'}, at: 0},
    {kind: 'result', round: exam, answers: ['1', '', '1~cleanup~target~R1~M2-csmE-1', 'x y&z=%']},
    {kind: 'key', round: exam},
  ];

  it.each(places.map((place) => [writePractice(place), place] as const))(
    '%s leads to where it was made',
    (text, place) => {
      expect(read(text)).toEqual({place, faults: []});
    },
  );

  it('is short, and a trainer can read it aloud', () => {
    expect(writePractice({kind: 'round', round: learn, at: 0})).toBe('?set=cleanup&seed=4711&n=12');
    expect(writePractice({kind: 'key', round: exam})).toBe('?set=cleanup&seed=4711&n=12&mode=exam&key');
  });

  it('says what is wrong with it, in the reader’s own text, and uses the rest', () => {
    expect(read(`?set=cleanup&seed=${'9'.repeat(60)}&n=0&mode=test`)).toEqual({
      place: {kind: 'round', round: {choice: {...set, seed: 1, count: counts.usual}, mode: 'learn'}, at: 0},
      faults: [
        {kind: 'mode', found: 'test', used: 'learn'},
        {kind: 'seed', found: `${'9'.repeat(40)}…`, used: 1},
        {kind: 'count', found: '0', used: counts.usual, most: counts.most},
      ],
    });
    expect(read('?set=cleanup&n=500').faults).toEqual([
      {kind: 'count', found: '500', used: counts.most, most: counts.most},
    ]);
    expect(read('?set=constructor')).toEqual({
      place: {kind: 'overview'},
      faults: [{kind: 'set', found: 'constructor'}],
    });
    expect(read('?items=a1,zz,b2')).toEqual({
      place: {kind: 'round', round: {choice: {kind: 'items', items: ['a1', 'b2']}, mode: 'learn'}, at: 0},
      faults: [{kind: 'items', found: 'zz'}],
    });
  });
});

function read(search: string) {
  return readPractice(new Map(new URLSearchParams(search)), known);
}
