import {describe, expect, it} from 'vitest';
import {stateName} from './rows.ts';
import {cleanupStateOf, otherLabelOf, sameAs} from './sameAs.ts';

describe('a state with two labels', () => {
  it.each(sameAs)('$cleanup is $connection, and the RFC gives both one name', ({cleanup, connection}) => {
    expect(stateName(cleanup)).toBe(stateName(connection));
    expect(cleanupStateOf(connection)).toBe(cleanup);
    expect([otherLabelOf(connection), otherLabelOf(cleanup)]).toEqual([cleanup, connection]);
  });

  it('is the exception: LOGGED_IN and R1 itself have no second one', () => {
    expect(cleanupStateOf('S5')).toBeUndefined();
    expect(cleanupStateOf('R1')).toBeUndefined();
    expect([otherLabelOf('S5'), otherLabelOf('R2')]).toEqual([undefined, undefined]);
  });
});
