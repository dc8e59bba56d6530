import {expect, test} from 'vitest';
import {keepApart} from './keepApart.ts';

function between(left: number, right: number, distance: number) {
  return {left, right, distance};
}

test('What is far enough apart stays where it is', () => {
  expect(keepApart([0, 30, 90], [between(0, 1, 24), between(1, 2, 24)])).toEqual([0, 30, 90]);
});

test('What is too close gives way on both sides, and no further than it must', () => {
  const places = keepApart([0, 10, 20], [between(0, 1, 24), between(1, 2, 24)]);
  expect(places.map(Math.round)).toEqual([-14, 10, 34]);
});

test('What gave way further than all distances together ask comes back', () => {
  // The first one alone would have moved the last place for nothing: 13 is 30 from the first already.
  const places = keepApart([0, 0, 0], [between(0, 2, 20), between(0, 1, 30)]);
  expect(places.map(Math.round)).toEqual([-17, 13, 3]);
});

test('What must not be wider than it is draws together', () => {
  const places = keepApart([0, 100], [between(1, 0, -60)]);
  expect(places.map(Math.round)).toEqual([20, 80]);
});

test('Distances that contradict each other are said, not drawn', () => {
  expect(() => keepApart([0, 10], [between(0, 1, 24), between(1, 0, -20)])).toThrow('no room');
});
