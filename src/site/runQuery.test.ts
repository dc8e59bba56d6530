import {expect, it} from 'vitest';
import {presentedIn, withPresented} from './runQuery.ts';

it('a run is put on the wall, in the notes and back on its page, and the rest of its address stays', () => {
  for (const query of ['', '?run=1~cleanup~target~R1&at=0', '?s=cableCut&at=9']) {
    expect(presentedIn(query)).toBe(null);
    const wall = withPresented(query, 'wall');
    expect(presentedIn(wall)).toBe('wall');
    const notes = withPresented(wall, 'notes');
    expect(presentedIn(notes)).toBe('notes');
    expect(withPresented(notes, 'wall')).toBe(wall);
    expect(withPresented(wall, null)).toBe(query);
  }
  expect(presentedIn('?presented=1&run=present')).toBe(null);
});
