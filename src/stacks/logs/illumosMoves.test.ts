import {describe, expect, it} from 'vitest';
import {machineIds, transitionsOf} from '../../spec/index.ts';
import {names} from '../names.ts';
import {illumosMoves, illumosTransition} from './illumosMoves.ts';

describe('a move of illumos', () => {
  // What happened, and what the RFC calls it, written here once more and not taken from the table.
  it.each([
    {from: 'CS_S5_LOGGED_IN', event: 'CE_LOGOUT_SESSION_RCV', to: 'CS_S6_IN_LOGOUT', rfc: 'T9'},
    {from: 'CS_S5_LOGGED_IN', event: 'CE_MISC_RX', to: 'CS_S6_IN_LOGOUT', rfc: null},
    {from: 'CS_S5_LOGGED_IN', event: 'CE_LOGOUT_SESSION_SUCCESS', to: 'CS_S11_COMPLETE', rfc: 'T8'},
    {from: 'CS_S4_IN_LOGIN', event: 'CE_LOGIN_TIMEOUT', to: 'CS_S9_INIT_ERROR', rfc: 'T7'},
    {from: 'CS_S4_IN_LOGIN', event: 'CE_LOGIN_FAIL_SND', to: 'CS_S9B_WAIT_SND_DONE', rfc: null},
    {from: 'CS_S9B_WAIT_SND_DONE', event: 'CE_LOGIN_FAIL_SND_DONE', to: 'CS_S9_INIT_ERROR', rfc: 'T7'},
    {from: 'CS_S3_XPT_UP', event: 'CE_CONNECT_REJECT', to: 'CS_S9A_REJECTED', rfc: 'T6'},
    {from: 'CS_S6_IN_LOGOUT', event: 'CE_LOGOUT_SUCCESS_SND_DONE', to: 'CS_S11_COMPLETE', rfc: 'T13'},
    {from: 'CS_S6_IN_LOGOUT', event: 'CE_ASYNC_LOGOUT_RCV', to: 'CS_S6_IN_LOGOUT', rfc: 'T14'},
    {from: 'CS_S6_IN_LOGOUT', event: 'CE_LOGOUT_SUCCESS_SND', to: 'CS_S6_IN_LOGOUT', rfc: null},
    {from: 'CS_S8_CLEANUP', event: 'CE_CLEANUP_TIMEOUT', to: 'CS_S11_COMPLETE', rfc: 'M1'},
    {from: 'CS_S10_IN_CLEANUP', event: 'CE_LOGOUT_FAIL_RCV', to: 'CS_S8_CLEANUP', rfc: 'M3'},
    {from: 'CS_S10_IN_CLEANUP', event: 'CE_CLEANUP_TIMEOUT', to: 'CS_S11_COMPLETE', rfc: null},
    {from: 'CS_S12_ENABLE_DM', event: 'CE_ENABLE_DM_SUCCESS', to: 'CS_S5_LOGGED_IN', rfc: 'T5'},
  ])('from $from by $event to $to is $rfc', ({from, event, to, rfc}) => {
    expect(illumosTransition(from, event, to)).toBe(rfc);
  });

  it('by an event that we do not know has a label only where every way between its states has the same', () => {
    expect(illumosTransition('CS_S5_LOGGED_IN', 'CE_SOMETHING_NEW', 'CS_S8_CLEANUP')).toBe('T15');
    expect(illumosTransition('CS_S5_LOGGED_IN', 'CE_SOMETHING_NEW', 'CS_S6_IN_LOGOUT')).toBeNull();
    expect(illumosTransition('CS_S8_CLEANUP', 'CE_CLEANUP_TIMEOUT', 'CS_S5_LOGGED_IN')).toBeNull();
  });
});

describe('the table of the moves of illumos', () => {
  it('takes no event of a state along two edges with one end', () => {
    const keys = illumosMoves.flatMap(({from, to, events}) => events.map((event) => `${from} ${event} ${to}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('contradicts the RFC nowhere that both states are the RFC’s own', () => {
    const stateOf = (word: string) => {
      const [state, ...others] = names.find((row) => row.stack === 'illumos' && row.word === word)?.states ?? [];
      return others.length === 0 ? state : undefined;
    };
    for (const {from, to, transition} of illumosMoves) {
      const [start, end] = [stateOf(from), stateOf(to)];
      if (transition === null || start === undefined || end === undefined) continue;
      const rows = machineIds.flatMap((machine) => transitionsOf(machine)).filter(({id}) => id === transition);
      const asCleanup = (state: string) => ({S8: 'R1', S1: 'R3'})[state] ?? state;
      const known = rows.some(
        (row) => [start, asCleanup(start)].includes(row.from) && [end, asCleanup(end)].includes(row.to),
      );
      expect(known, `${from} ${to} ${transition}`).toBe(true);
    }
  });
});
