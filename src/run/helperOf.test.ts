import {expect, it} from 'vitest';
import {helperOf} from './helperOf.ts';
import {readRun} from './runLink.ts';

it.each([
  ['R1', null, null],
  ['R1~M2-csmE-1', {event: 'explicitLogoutStarted', state: 'S5'}, null],
  ['R1~M2-csmE-1~M4-csmE-1', {event: 'explicitLogoutSucceeded', state: 'S5'}, null],
  ['R1~M2-csmE-1~M3-csmE-1', {event: 'csmELeftLoggedIn', state: null}, null],
  ['R1~M2-csmI-1', null, {event: 'reinstatementLoginStarted', state: null}],
  ['R1~M2-csmI-1~M4-csmI-1', null, {event: 'csmIReachedLoggedIn', state: 'S5'}],
  [
    'R1~M2-csmI-1~M3-csmI-1~M2-csmE-1',
    {event: 'explicitLogoutStarted', state: 'S5'},
    {event: 'csmIReachedFree', state: 'S1'},
  ],
  ['R2-csmE', {event: null, state: 'S5'}, null],
  ['R2-csmI', null, {event: null, state: null}],
  ['R1~M1-2', null, null],
])('The run %s has left CSM-E at %j and CSM-I at %j', (text, explicit, implicit) => {
  const {run, played} = readRun(`1~cleanup~target~${text}`, 'cleanup');
  const position = played.at(-1)?.to ?? run.start;
  expect(helperOf('csmE', played, position)).toEqual(explicit);
  expect(helperOf('csmI', played, position)).toEqual(implicit);
});
