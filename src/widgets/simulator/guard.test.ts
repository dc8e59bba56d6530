import {describe, expect, it} from 'vitest';
import {isMeant} from './guard.ts';

const step = {timeStamp: 1_000, offered: new Set(['T1', 'T12'])};

describe('A press on an event', () => {
  it('is ignored when it comes so soon after a step that it was meant for what stood there before', () => {
    expect(isMeant({timeStamp: 1_000, detail: 1}, 'T2', step)).toBe(false);
    expect(isMeant({timeStamp: 1_249, detail: 2}, 'T2', step)).toBe(false);
  });

  it('counts a quarter of a second later, and before any step', () => {
    expect(isMeant({timeStamp: 1_250, detail: 1}, 'T2', step)).toBe(true);
    expect(isMeant({timeStamp: 0, detail: 1}, 'T2', null)).toBe(true);
  });

  it('counts at once when the event was on offer before the step too', () => {
    expect(isMeant({timeStamp: 1_001, detail: 1}, 'T12', step)).toBe(true);
  });

  it('counts at once when it comes from the keyboard or a screen reader', () => {
    expect(isMeant({timeStamp: 1_001, detail: 0}, 'T2', step)).toBe(true);
  });
});
