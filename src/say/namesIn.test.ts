import {describe, expect, it} from 'vitest';
import {namesIn, type SentencePart} from './namesIn.ts';

/** The names alone; what is between them is words. */
function found(sentence: string): readonly Exclude<SentencePart, {kind: 'words'}>[] {
  return namesIn(sentence).filter((part) => part.kind !== 'words');
}

describe('a sentence', () => {
  it('shows its states and transitions as the signs that stand for them', () => {
    expect(namesIn('T11 starts in S5 LOGGED_IN; the machine is in S6 IN_LOGOUT.')).toEqual([
      {kind: 'transition', transition: 'T11', mark: null},
      {kind: 'words', text: ' starts in '},
      {kind: 'state', state: 'S5'},
      {kind: 'words', text: '; the machine is in '},
      {kind: 'state', state: 'S6'},
      {kind: 'words', text: '.'},
    ]);
  });

  it('keeps a clause with its transition', () => {
    expect(found('按 T15 c)，这个事件使它进入 S8 CLEANUP_WAIT。')).toEqual([
      {kind: 'transition', transition: 'T15', mark: 'c)'},
      {kind: 'state', state: 'S8'},
    ]);
    expect(found('By M3 (1), CSM-E.')).toEqual([{kind: 'transition', transition: 'M3', mark: '(1)'}]);
  });

  it('leaves alone what only looks like a name', () => {
    expect(found('S5 CLEANUP_WAIT, T99, Time2Wait, XT15, R2T, Q9 FAILED and (T2T)')).toEqual([]);
  });
});
