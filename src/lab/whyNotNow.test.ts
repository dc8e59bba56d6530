import {describe, expect, it} from 'vitest';
import {readLabRun} from './link.ts';
import {logIn, oneLoggedIn, resetOfA, twoLoggedIn} from './openings.ts';
import {worldAfter} from './run.ts';
import {whyNotNow} from './whyNotNow.ts';

const threeLoggedIn = [...twoLoggedIn, 'connect-addConnection', ...logIn('c')];

function reasonAgainstOneMore(settings: string, steps: readonly string[]) {
  const {played, refusal} = readLabRun(['1', settings, ...steps].join('~'));
  expect(refusal).toBeNull();
  const world = worldAfter(played, played.steps.length);
  return whyNotNow(world, {do: 'connect', purpose: 'addConnection', cid: null});
}

describe('one more connection is not possible', () => {
  it.each([
    {max: 1, steps: oneLoggedIn},
    {max: 2, steps: twoLoggedIn},
    {max: 3, steps: threeLoggedIn},
  ])('when MaxConnections, $max, are logged in: that is the limit agreed on', ({max, steps}) => {
    expect(reasonAgainstOneMore(`erl0.max${max}.wait2.retain20`, steps)).toMatchObject({
      reason: {kind: 'allConnectionsUsed', limit: max},
      section: '6.3.6',
    });
  });

  it('when a third one waits for cleanup, which the agreement allows: that is a limit of the lab', () => {
    expect(reasonAgainstOneMore('erl0.max3.wait2.retain20', [...threeLoggedIn, ...resetOfA])).toMatchObject({
      reason: {kind: 'noCidLeft', limit: 3},
    });
  });
});
