import {describe, expect, it} from 'vitest';
import {movedTo} from './moves.ts';

const moves = [
  {from: '/names#old', to: '/names#new'},
  {from: '/names', to: '/products'},
  {from: '/products#new', to: '/terms#newest'},
  {from: '/login', to: '/login-refused#status-0201'},
];

describe('An address that was published', () => {
  it.each([
    ['/products', null],
    ['/names#other', '/products#other'],
    ['/names', '/products'],
    ['/names#old', '/terms#newest'],
    ['/login#x', '/login-refused#status-0201'],
  ])('leads, as %s does, to where its thing is after all moves: %s', (address, now) => {
    expect(movedTo(address, moves)).toBe(now);
  });

  it('cannot lead in a circle', () => {
    expect(() =>
      movedTo('/a', [
        {from: '/a', to: '/b'},
        {from: '/b', to: '/a'},
      ]),
    ).toThrow('/a moves in a circle');
  });
});
