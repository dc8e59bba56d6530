import {describe, expect, it} from 'vitest';
import {familyIds, families, roles} from '../spec/index.ts';
import {keysOf, optionOfKey} from './keys.ts';
import {optionsAt} from './options.ts';
import {startPositions} from './positions.ts';

const positions = familyIds.flatMap((family) => roles.flatMap((role) => startPositions(families[family][role], role)));

describe('The keys of what can happen', () => {
  it('are figures in the order of the list, and an edge that several events take has all of theirs', () => {
    const {possible} = optionsAt({machine: 'connectionTarget', role: 'target', state: 'S7', means: null});
    expect([...keysOf(possible)]).toEqual([
      ['T10', '1'],
      ['T12', '2'],
      ['T16', '3–7'],
      ['T18', '8–9'],
    ]);
    expect(optionOfKey(possible, 3)?.clause.id).toBe('T16-target-a');
    expect(optionOfKey(possible, 9)?.clause.transition).toBe('T18');
    expect(optionOfKey(possible, 10)).toBeUndefined();
  });

  it.each(positions)('lead from the edge to its own events ($machine, $role, $state)', (position) => {
    const {possible} = optionsAt(position);
    const keys = keysOf(possible);
    for (const {transition, options} of possible) {
      const [from, to = from] = (keys.get(transition) ?? '').split('–').map(Number);
      for (let figure = from!; figure <= to!; figure += 1) {
        expect(options).toContainEqual(optionOfKey(possible, figure));
      }
    }
    const count = possible.flatMap(({options}) => options).length;
    expect(count).toBeLessThanOrEqual(10);
    expect(optionOfKey(possible, count + 1)).toBeUndefined();
  });
});
