import {expect, it} from 'vitest';
import {mayFetchMegabytes} from './mayFetchMegabytes.ts';

it('Megabytes come unasked only where the browser says that it is fast, saves no data and is not mobile', () => {
  const desk = {saveData: false, effectiveType: '4g'};
  expect(mayFetchMegabytes(desk)).toBe(true);
  expect(mayFetchMegabytes({...desk, type: 'wifi'})).toBe(true);
  expect(mayFetchMegabytes({...desk, type: 'cellular'})).toBe(false);
  expect(mayFetchMegabytes({...desk, saveData: true})).toBe(false);
  expect(mayFetchMegabytes({...desk, effectiveType: '3g'})).toBe(false);
  expect(mayFetchMegabytes(undefined)).toBe(false);
});
