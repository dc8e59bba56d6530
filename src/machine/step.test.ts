import {describe, expect, it} from 'vitest';
import {initialTransition} from 'xstate';
import {clausesOf, type EventId, machineIds, type Means, specOf, type StateId, statesOf} from '../spec/index.ts';
import {machineOf} from './machines.ts';
import {type Position, startOf, step} from './step.ts';

const everyRole = machineIds.flatMap((machine) => specOf(machine).roles.map((role) => [machine, role] as const));

const everyRow = machineIds.flatMap((machine) =>
  clausesOf(machine).flatMap((clause) =>
    clause.events.map((event) => ({...clause, event, title: `${clause.id} ${event}`})),
  ),
);

/** The means in force while a clause of a state waits to fire. */
function heldIn(machine: Position['machine'], state: StateId, means: Means | null): Means | null {
  return state === specOf(machine).meansHeldIn ? means : null;
}

describe('where a machine starts', () => {
  it.each(everyRole)('%s, %s: is where XState has it start', (machine, role) => {
    const [{value, context}] = initialTransition(machineOf(machine, role));
    expect(startOf(machine, role)).toEqual({machine, role, state: value, means: context.means});
  });

  it('is nowhere for the role that does not run it', () => {
    expect(() => startOf('connectionTarget', 'initiator')).toThrow('connectionTarget is no machine of the initiator');
  });
});

describe('every row of the table, driven through XState', () => {
  it.each(everyRow)('$title: $from -> $to by $transition', ({id, machine, role, from, to, means, event}) => {
    const taken = step({machine, role, state: from, means: heldIn(machine, from, means)}, event);
    expect(taken?.clause.id).toBe(id);
    expect(taken?.to).toEqual({machine, role, state: to, means: heldIn(machine, to, means)});
  });
});

describe('every event of a machine in every state that has no row for it', () => {
  it.each(everyRole)('%s, %s: is refused', (machine, role) => {
    const rows = clausesOf(machine, role);
    const events = [...new Set(clausesOf(machine).flatMap((clause) => clause.events))];
    let refused = 0;
    for (const state of statesOf(machine)) {
      const meansHere: readonly (Means | null)[] = state === specOf(machine).meansHeldIn ? ['csmE', 'csmI'] : [null];
      for (const means of meansHere) {
        for (const event of events) {
          const fires = rows.some(
            (row) => row.from === state && row.events.includes(event) && (means === null || row.means === means),
          );
          if (fires) continue;
          expect(step({machine, role, state, means}, event), `${state} on ${event}`).toBeNull();
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});

describe('the means of a cleanup', () => {
  const start = startOf('cleanup', 'target');
  const after = (position: Position, ...events: EventId[]) =>
    events.reduce<Position | null>((at, event) => (at === null ? null : (step(at, event)?.to ?? null)), position);

  it('is chosen by M2 and refuses M3 and M4 of the other one', () => {
    const inCleanup = after(start, 'explicitLogoutStarted');
    expect(inCleanup).toMatchObject({state: 'R2', means: 'csmE'});
    if (inCleanup === null) throw new Error('M2 was refused');
    expect(step(inCleanup, 'csmIReachedFree')).toBeNull();
    expect(step(inCleanup, 'csmIReachedLoggedIn')).toBeNull();
    expect(step(inCleanup, 'explicitLogoutSucceeded')?.clause.transition).toBe('M4');
  });

  it('is forgotten when M3 leaves R2, so the other one may be tried', () => {
    expect(after(start, 'explicitLogoutStarted', 'explicitLogoutFailed')).toMatchObject({state: 'R1', means: null});
    expect(after(start, 'explicitLogoutStarted', 'explicitLogoutFailed', 'reinstatementLoginStarted')).toMatchObject({
      state: 'R2',
      means: 'csmI',
    });
  });

  it.each(['explicitLogoutStarted', 'reinstatementLoginStarted'] as const)(
    'a session closed from another connection ends cleanup after %s',
    (event) => {
      expect(after(start, event, 'sessionLogoutSucceededElsewhere')).toMatchObject({state: 'R3', means: null});
    },
  );
});

describe('a step that was taken before', () => {
  it('is not worked out again, even for a position that only looks the same', () => {
    const start = startOf('sessionTarget', 'target');
    const first = step(start, 'leadingLoginStarted');
    expect(first).not.toBeNull();
    expect(step({...start}, 'leadingLoginStarted')).toBe(first);
  });
});
