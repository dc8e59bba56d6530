import {describe, expect, it} from 'vitest';
import {scenarioRun, stepsOf} from '../scenarios/scenarios.ts';
import {causesIn} from './causes.ts';
import {playRun} from './labRun.ts';

function causes(id: 'resetOnly' | 'cableCut' | 'plainLife', note: string) {
  const step = playRun(scenarioRun(id)).steps[stepsOf(id).findIndex((each) => each.note === note)];
  return causesIn(step!.chain).map(
    ({side, cause, effect}) => `${side}: ${cause.clause.transition} ${effect.clause.transition}`,
  );
}

describe('What one machine moved another by', () => {
  it('is told for each end: the cause and its effect', () => {
    expect(causes('resetOnly', 'login')).toEqual(['initiator: T4 M2']);
    expect(causes('cableCut', 'initiator')).toEqual(['initiator: T15 N5']);
  });

  it('is nothing where only the step itself moved something', () => {
    expect(causes('plainLife', 'syn')).toEqual([]);
  });
});
