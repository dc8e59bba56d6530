import {expect, it} from 'vitest';
import type {Role} from '../../spec/index.ts';
import type {Subject} from '../world/effects.ts';
import {oneLoggedIn, requestLogin, twoLoggedIn} from '../scenarios/openings.ts';
import {readLabRun} from './labLink.ts';
import {machineKey, nextMoves} from './nextMoves.ts';

const session = {kind: 'session', tsih: 1} as const;

function connection(kind: 'connection' | 'cleanup'): Subject {
  return {kind, wire: 'a', cid: 1};
}

/** What each machine can take after a run. */
function after(...tokens: readonly string[]) {
  const {played} = readLabRun(['1~erl0.max2.wait2.retain20', ...tokens].join('~'));
  expect(played.steps).toHaveLength(tokens.length);
  const moves = nextMoves(played.steps.at(-1)!.world);
  return (side: Role, of: Subject) => [...(moves.get(machineKey(side, of)) ?? new Map<string, null>()).keys()];
}

it('A machine can next take what one action leads to, with what that sets off, and nothing that comes after', () => {
  const at = after(...oneLoggedIn, 'reset-a');
  // The RST arrives, or an end loses patience first; cleanup begins only after that.
  expect(at('initiator', connection('connection'))).toContain('T15');
  expect(at('target', connection('connection'))).toContain('T15');
  expect(at('initiator', connection('cleanup'))).toEqual([]);
  expect(at('initiator', session)).toContain('N5');
});

it('What one action lets a machine take second it cannot take from where it stands', () => {
  // The initiator has asked for a second connection: with the last one gone, the session at the target fails and goes on.
  const at = after(...oneLoggedIn, 'connect-addConnection', ...requestLogin('b'));
  expect(at('target', session)).toContain('N5');
  expect(at('target', session)).not.toContain('N7');
});

it('Each end has moves of its own', () => {
  const at = after(...twoLoggedIn);
  // It is the initiator that logs out, and the target that asks for it.
  expect(at('initiator', connection('connection'))).toContain('T9');
  expect(at('initiator', connection('connection'))).not.toContain('T11');
  expect(at('target', connection('connection'))).toContain('T11');
  expect(at('target', connection('connection'))).not.toContain('T9');
});

it('What arrives at the target counts too', () => {
  const at = after('connect-newSession', 'deliver-a-target', 'deliver-a-initiator');
  expect(at('target', connection('connection'))).toContain('T4');
});
