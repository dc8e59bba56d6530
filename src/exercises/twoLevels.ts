import type {Action} from '../lab/world/action.ts';
import {act, isRefused} from '../lab/world/act.ts';
import {readAction, readLabRun, writeLabLink} from '../lab/run/labLink.ts';
import {type Settings, startWorld, type World} from '../lab/world/world.ts';
import type {ChoiceExercise, ExerciseId, ExerciseOption, Level, LevelPair, OptionId} from './exercise.ts';
import type {Outcome, Why} from './why.ts';

/** What is tried at two levels: an opening that is no question, and the steps that are. Tokens as in a link. */
export interface Trial {
  readonly settings: Settings;
  readonly levels: LevelPair;
  readonly opening: readonly string[];
  readonly steps: readonly string[];
  readonly level: Level;
}

/** Which is the first step that goes another way at the higher ErrorRecoveryLevel? Or does none? */
export function levelsExercise(id: ExerciseId, {settings, levels, opening, steps, level}: Trial): ChoiceExercise {
  const tokens = [...opening, ...steps];
  const linkAt = (erl: Settings['erl']) => writeLabLink({...settings, erl}, tokens);
  const actions = tokens.map(actionOf);
  const first = firstDifference(settings, levels, actions);
  return {
    id,
    form: 'choice',
    kind: 'compare',
    topic: 'lab',
    evidence: 'rfc',
    level,
    objectives: ['recoveryLevel'],
    scene: {kind: 'levels', links: [linkAt(levels[0]), linkAt(levels[1])], opening: opening.length, actions},
    ask: {kind: 'firstDifference', levels, tasks: settings.tasks},
    options: [
      ...steps.map((_, index): ExerciseOption => {
        const number = opening.length + index + 1;
        return {id: `${number}`, kind: 'step', number};
      }),
      {id: none, kind: 'none'},
    ],
    right: first === null ? none : `${first.number}`,
    second: null,
  };
}

const none = 'none';

/** What both levels make of one answer. */
export function whatOfDifference({scene, ask}: ChoiceExercise, id: OptionId): Why {
  if (scene.kind !== 'levels' || ask.kind !== 'firstDifference') return {kind: 'noSuchOption'};
  const {levels} = ask;
  const first = firstDifference(readLabRun(scene.links[0]).run.settings, levels, scene.actions);
  if (id === none) return first === null ? {kind: 'neverDiffers', levels} : {kind: 'someDiffers'};
  const number = Number(id);
  if (first === null || number < first.number) return {kind: 'sameAtBoth', number};
  if (number > first.number) return {kind: 'behindDifference', number};
  return {kind: 'differs', levels, ...first};
}

/** What both levels make of the first step that differs; null where none does. */
export function differenceIn({settings, levels, opening, steps}: Trial): Difference | null {
  return firstDifference(settings, levels, [...opening, ...steps].map(actionOf));
}

interface Difference {
  /** Of the action, counted from 1. */
  readonly number: number;
  readonly low: Outcome;
  readonly high: Outcome;
}

function firstDifference(settings: Settings, [low, high]: LevelPair, actions: readonly Action[]): Difference | null {
  let worlds = {low: startWorld({...settings, erl: low}), high: startWorld({...settings, erl: high})};
  for (const [index, action] of actions.entries()) {
    const at = {low: act(worlds.low, action), high: act(worlds.high, action)};
    const outcomes = {low: outcomeOf(at.low), high: outcomeOf(at.high)};
    if (told(outcomes.low) !== told(outcomes.high)) return {number: index + 1, ...outcomes};
    if (isRefused(at.low) || isRefused(at.high)) throw new Error(`step ${index + 1} is possible at no level`);
    worlds = {low: at.low.world, high: at.high.world};
  }
  return null;
}

function outcomeOf(outcome: ReturnType<typeof act>): Outcome {
  if (isRefused(outcome)) return {kind: 'refused', whyNotNow: outcome};
  const {chain, world} = outcome;
  return {kind: 'done', chain, settings: world.settings, tasksAwait: doTasksAwait(world)};
}

function doTasksAwait({sides: {initiator, target}}: World): boolean {
  return [...initiator.sessions, ...target.sessions].some(({tasksAwait}) => tasksAwait);
}

/** What the level itself says is no difference. */
function told(outcome: Outcome): string {
  return outcome.kind === 'refused' ? outcome.kind : JSON.stringify([outcome.chain, outcome.tasksAwait]);
}

function actionOf(token: string): Action {
  const action = readAction(token);
  if (action === null) throw new Error(`${token} is no action`);
  return action;
}
