import {describe, expect, it} from 'vitest';
import {machineIds, transitionsOf} from './index.ts';
import {mannerOf} from './manner.ts';

describe('A transition is drawn', () => {
  const all = [...new Set(machineIds.flatMap(transitionsOf).map(({id}) => id))];

  it('as a failing way where a failure takes it', () => {
    const failing = all.filter((id) => mannerOf(id) === 'failing');
    expect(failing.toSorted()).toEqual(['M3', 'N5', 'N8', 'N9', 'T15', 'T16', 'T17', 'T2', 'T6', 'T7']);
  });

  it('as a timer where a state that lasts too long takes it', () => {
    expect(all.filter((id) => mannerOf(id) === 'timer')).toEqual(['M1', 'N6']);
  });
});
