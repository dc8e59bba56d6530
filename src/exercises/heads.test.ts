import {expect, it} from 'vitest';
import {bringHeads} from './heads.ts';
import {headsOf, mostItems, pick, sizeOf} from './index.ts';

it('a set of everything is drawn by heads as it is drawn by the exercises themselves', () => {
  const seeds = [1, 7, 77, 4711, 999_999_999];
  const drawn = () => seeds.map((seed) => pick({set: 'all', seed, n: mostItems}));
  const [whole, size] = [drawn(), sizeOf('all')];
  // As a page has them: through JSON, and with a name that only heads can know.
  const heads = JSON.parse(JSON.stringify(headsOf(['lab', 'terminal']))) as ReturnType<typeof headsOf>;
  bringHeads(heads);
  expect(drawn()).toEqual(whole);
  bringHeads([...heads, {id: 'lab.from.heads', kind: 'predict', level: 1}]);
  expect(sizeOf('all')).toBe(size + 1);
});
