import {describe, expect, it} from 'vitest';
import {placeBeside} from './placeBeside.ts';

const view = {width: 360, height: 740};
const card = {width: 332, height: 300};

describe('A card stands', () => {
  it('below its link, in reach of the pointer', () => {
    expect(placeBeside({left: 20, top: 100, bottom: 120}, card, view)).toEqual({left: 12, top: 128});
  });

  it('above where there is more room', () => {
    expect(placeBeside({left: 20, top: 600, bottom: 620}, card, view)).toEqual({left: 12, top: 292});
  });

  it('within the window, however far to the right its link is', () => {
    expect(placeBeside({left: 340, top: 100, bottom: 120}, card, view)).toEqual({left: 20, top: 128});
  });
});
