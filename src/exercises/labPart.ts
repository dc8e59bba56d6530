import {readLabRun, writeLabLink} from '../lab/run/labLink.ts';
import {worldAfter} from '../lab/run/labRun.ts';
import {defaultSettings} from '../lab/world/world.ts';
import type {Exercise, ExerciseId, LabExercise, LabGoal} from './exercise.ts';
import {labExercise, labQuestions, whatOfLabState} from './inLab.ts';
import {judgeLab, solve, solvedLink} from './labGoal.ts';
import {levelTrials} from './levelTrials.ts';
import type {LabPart, Maker} from './parts.ts';
import type {PickedLevels, PickedRepair} from './picked.ts';
import {levelsExercise, whatOfDifference} from './twoLevels.ts';

/** Everything that only exercises of the lab need. */
export const labPart: LabPart = {
  generated: () => (made ??= new Map([...ofScenarios(), ...ofLevels()])),
  picked: (id, row) => ('trial' in row ? levels(id, row) : repair(id, row)),
  whatOfState: whatOfLabState,
  whatOfDifference,
  judge: judgeLab,
  solved: solvedLink,
  firstDecision: ({id, start, goal}) => {
    const {played} = readLabRun(start);
    const [action] = solve(start, goal).actions;
    if (action === undefined) throw new Error(`${id} asks for nothing`);
    return {action, world: worldAfter(played, played.steps.length)};
  },
};

/** Not before somebody asks: scenarios are played for it. */
let made: ReadonlyMap<ExerciseId, Maker> | undefined;

function* ofScenarios(): Iterable<[ExerciseId, Maker]> {
  for (const question of labQuestions()) yield [`lab.${question.name}`, (id) => labExercise(id, question)];
}

function* ofLevels(): Iterable<[ExerciseId, Maker]> {
  for (const {name, trial} of levelTrials()) yield [`lab.${name}`, (id) => levelsExercise(id, trial)];
}

function repair(id: ExerciseId, {opening: {after, ...settings}, goal, about}: PickedRepair): LabExercise {
  const start = writeLabLink({...defaultSettings, ...settings}, after);
  const whole: LabGoal = {
    sameSession: false,
    noTaskWaits: false,
    noneInCleanup: false,
    driver: 'initiator',
    forbidden: [],
    ...goal,
  };
  const {decisions: par, evidence} = solve(start, whole);
  return {id, form: 'lab', kind: 'repair', topic: 'lab', evidence, start, goal: whole, par, budget: null, ...about};
}

function levels(id: ExerciseId, {trial: {levels: pair, opening, steps, level, ...settings}}: PickedLevels): Exercise {
  return levelsExercise(id, {settings: {...defaultSettings, ...settings}, levels: pair, opening, steps, level});
}
