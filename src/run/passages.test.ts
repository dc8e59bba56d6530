import {describe, expect, it} from 'vitest';
import {machineIds, type Role, roles, specOf, type StateId} from '../spec/index.ts';
import {startPositions} from './positions.ts';
import {egressOf, goesOnAs, ingressOf, onwardFrom} from './passages.ts';

describe('the ways into and out of a state', () => {
  it.each<[StateId, Role, string[], string[]]>([
    ['S5', 'initiator', ['T5'], ['T8', 'T9', 'T11', 'T15']],
    ['S7', 'target', ['T11', 'T12'], ['T10', 'T12', 'T16', 'T18']],
    ['S1', 'target', ['T6', 'T7', 'T8', 'T13', 'T18'], ['T3']],
    ['S8', 'initiator', ['T15', 'T16', 'T17'], ['M1', 'M2']],
    ['R1', 'initiator', ['M3'], ['M1', 'M2']],
    ['R3', 'target', ['M1', 'M4'], []],
  ])('%s of the %s: in by %j, out by %j', (state, role, ways, out) => {
    expect(ingressOf(state, role).map(({id}) => id)).toEqual(ways);
    expect(egressOf(state, role).map(({id}) => id)).toEqual(out);
  });

  it('are none for a role that has no such state', () => {
    expect(ingressOf('S3', 'initiator')).toEqual([]);
    expect(egressOf('S3', 'initiator')).toEqual([]);
    expect(onwardFrom('S3', 'initiator')).toBeNull();
  });
});

describe('the machine that shows how a state goes on', () => {
  it('is that of the state itself', () => {
    expect(onwardFrom('S5', 'target')).toEqual({
      machine: 'connectionTarget',
      role: 'target',
      state: 'S5',
      means: null,
    });
    expect(onwardFrom('R3', 'target')).toMatchObject({machine: 'cleanup', state: 'R3'});
    expect(onwardFrom('S1', 'target')).toMatchObject({machine: 'connectionTarget', state: 'S1'});
  });

  it('is the cleanup machine in R1 for S8, which is the same state', () => {
    expect(onwardFrom('S8', 'target')).toEqual({machine: 'cleanup', role: 'target', state: 'R1', means: null});
  });
});

describe('the machine that goes on where another ends', () => {
  it.each(roles)('is the other one of the connection, by the other label of its state (%s)', (role) => {
    const ends = machineIds
      .filter((machine) => specOf(machine).roles.some((has) => has === role))
      .flatMap((machine) => startPositions(machine, role))
      .flatMap((position) => {
        const on = goesOnAs(position);
        return on === null ? [] : [[position.state, on.machine, on.role, on.state]];
      });
    const connection = role === 'initiator' ? 'connectionInitiator' : 'connectionTarget';
    expect(ends).toEqual(
      expect.arrayContaining([
        ['S8', 'cleanup', role, 'R1'],
        ['R3', connection, role, 'S1'],
      ]),
    );
    expect(ends).toHaveLength(2);
  });
});
