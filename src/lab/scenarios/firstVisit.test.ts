import {expect, it} from 'vitest';
import {playRun} from '../run/labRun.ts';
import {firstVisit} from './firstVisit.ts';
import {scenarioRun, stepsOf} from './scenarios.ts';

it('A first visit opens where the two ends disagree, at a step that is explained and goes on', () => {
  const {scenario, at} = firstVisit;
  const {sides} = playRun(scenarioRun(scenario)).steps[at - 1]!.world;
  const [ours, theirs] = [sides.initiator.sessions[0]!.at.state, sides.target.sessions[0]!.at.state];
  expect(ours).not.toBe(theirs);
  expect(stepsOf(scenario)[at - 1]?.note).not.toBeNull();
  expect(stepsOf(scenario).length).toBeGreaterThan(at);
});
