import {describe, expect, it} from 'vitest';
import {oneLoggedIn, twoLoggedIn} from '../scenarios/openings.ts';
import {readLabRun} from './labLink.ts';
import {sequenceOf} from './sequence.ts';
import {wireHistory} from './wireHistory.ts';

function historyOf(at: number, ...tokens: readonly string[]) {
  const {played} = readLabRun(['1~erl0.max2.wait2.retain20', ...tokens].join('~'));
  expect(played.steps).toHaveLength(tokens.length);
  const {ended, disturbed} = wireHistory(sequenceOf(played), 'a', at);
  return {ended: ended.map(({pdu, sent, ended: at, fate}) => `${pdu.kind} ${sent}-${at} ${fate}`), disturbed};
}

describe('What has travelled on a wire', () => {
  it('is what has arrived by that step, with the steps in which it was sent and came', () => {
    expect(historyOf(3, ...oneLoggedIn).ended).toEqual(['syn 1-2 arrived', 'synAck 2-3 arrived']);
  });

  it('is nothing before its first PDU has come', () => {
    expect(historyOf(1, ...oneLoggedIn)).toEqual({ended: [], disturbed: null});
  });

  it('tells what a cut destroyed, from the step of the cut on', () => {
    const run = [...oneLoggedIn, 'async-a-1', 'cut-a'];
    expect(historyOf(7, ...run).disturbed).toBeNull();
    const {ended, disturbed} = historyOf(8, ...run);
    expect(ended.at(-1)).toBe('asyncMessage 7-8 lost');
    expect(disturbed).toEqual({how: 'cut', step: 8});
  });

  it('is told in the order in which it came, though the other end sent later', () => {
    const run = [...oneLoggedIn, 'async-a-1', 'logout-a-0', 'deliver-a-target', 'deliver-a-initiator'];
    expect(historyOf(run.length, ...run).ended.slice(-2)).toEqual([
      'logoutRequest 8-9 arrived',
      'asyncMessage 7-10 arrived',
    ]);
  });

  it('does not tell of another wire', () => {
    const before = historyOf(oneLoggedIn.length, ...oneLoggedIn);
    expect(historyOf(13, ...twoLoggedIn, 'cut-b')).toEqual(before);
  });

  it('tells what befell a wire whose name was used before', () => {
    const run = ['connect-newSession', 'reset-a', 'deliver-a-initiator', 'connect-newSession', 'cut-a'];
    expect(historyOf(5, ...run).disturbed).toEqual({how: 'cut', step: 5});
  });

  it('does not tell of an earlier wire of the same name', () => {
    const run = ['connect-newSession', 'reset-a', 'deliver-a-initiator', 'connect-newSession', 'deliver-a-target'];
    expect(historyOf(5, ...run)).toEqual({ended: ['syn 4-5 arrived'], disturbed: null});
  });
});
