import {expect, it} from 'vitest';
import {oneLoggedIn} from '../scenarios/openings.ts';
import {readLabRun} from './labLink.ts';
import {machineKey, nextMoves} from './nextMoves.ts';

it('A machine can next take what one action leads to, with what that sets off, and nothing that comes after', () => {
  const {played} = readLabRun(['1~erl0.max1.wait2.retain20', ...oneLoggedIn, 'reset-a'].join('~'));
  const moves = nextMoves(played.steps.at(-1)!.world);
  const at = (side: 'initiator' | 'target', kind: 'connection' | 'cleanup') => [
    ...(moves.get(machineKey(side, {kind, wire: 'a', cid: 1})) ?? new Map<string, null>()).keys(),
  ];
  // The RST arrives, or an end loses patience first; cleanup begins only after that.
  expect(at('initiator', 'connection')).toContain('T15');
  expect(at('target', 'connection')).toContain('T15');
  expect(at('initiator', 'cleanup')).toEqual([]);
  expect(moves.get(machineKey('initiator', {kind: 'session', tsih: 1}))?.has('N5')).toBe(true);
});
