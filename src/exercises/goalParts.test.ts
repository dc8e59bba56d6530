import {describe, expect, it} from 'vitest';
import {readRun, writeRun} from '../run/runLink.ts';
import {readLabRun, writeLabRun} from '../lab/run/labLink.ts';
import {familyOf} from '../spec/index.ts';
import type {LabExercise, RunExercise} from './exercise.ts';
import {exerciseOf, pickedIds} from './index.ts';
import {countedIn, goalMarks} from './goalMarks.ts';
import {goalParts} from './goalParts.ts';
import {judge, modelAnswer} from './judge.ts';

const runs = pickedIds.map(exerciseOf).filter((each) => each?.form === 'run' || each?.form === 'lab');

/** The answer, cut behind each of its steps, with what was there before the first. */
function stages(exercise: RunExercise | LabExercise): readonly string[] {
  const answer = modelAnswer(exercise);
  if (exercise.form === 'run') {
    const {run} = readRun(answer, familyOf(exercise.start.machine));
    return [...run.steps.keys(), run.steps.length].map((count) => writeRun({...run, steps: run.steps.slice(0, count)}));
  }
  const {run} = readLabRun(answer);
  const opening = readLabRun(exercise.start).run.actions.length;
  return [...run.actions.slice(opening).keys(), run.actions.length - opening].map((count) =>
    writeLabRun({settings: run.settings, actions: run.actions.slice(0, opening + count)}),
  );
}

describe('the goal of a run', () => {
  it('ticks part by part, and all of it exactly when the judge says that the run is right', () => {
    for (const exercise of runs) {
      const links = stages(exercise);
      for (const link of links) {
        const marks = goalMarks(exercise, link);
        expect(marks.length, exercise.id).toBe(goalParts(exercise).length);
        expect(
          marks.every((mark) => mark === 'right'),
          `${exercise.id} ${link}`,
        ).toBe(judge(exercise, link).right);
      }
      expect(countedIn(exercise, links.at(-1) ?? ''), exercise.id).toBe(exercise.par);
    }
  });

  it('says of what is ruled out that it is broken, and goes on telling the rest', () => {
    const exercise = exerciseOf('free-without-timeout');
    if (exercise?.form !== 'run') throw new Error('picked');
    const {start} = exercise;
    const timedOut = writeRun({start, steps: [{clause: 'M1-initiator-1', event: 'connectionStateTimedOut'}]});
    expect(goalParts(exercise).map(({kind}) => kind)).toEqual(['endsIn', 'withoutEvent', 'withoutEvent']);
    expect(goalMarks(exercise, writeRun({start, steps: []}))).toEqual(['open', 'right', 'right']);
    expect(goalMarks(exercise, timedOut)).toEqual(['right', 'wrong', 'right']);
  });
});
