import type {EventId, Role, StateId, TransitionId} from '../spec/index.ts';
import type {ForbiddenAction, LabExercise, RunExercise} from './exercise.ts';
import type {LabCheckId} from './why.ts';

/** One thing that a run has to fulfil. */
export type GoalPart =
  | {readonly kind: 'endsIn'; readonly state: StateId}
  | {readonly kind: 'through'; readonly transition: TransitionId}
  | {readonly kind: 'without'; readonly transition: TransitionId}
  | {readonly kind: 'withoutEvent'; readonly event: EventId; readonly role: Role}
  | {readonly kind: 'fewest'}
  | {readonly kind: 'check'; readonly check: LabCheckId}
  | {readonly kind: 'withoutAction'; readonly action: ForbiddenAction}
  | {readonly kind: 'budget'; readonly count: number};

/** What a run has to fulfil, part by part: first what is to be reached, then what is ruled out, last how much may be used. */
export function goalParts(exercise: RunExercise | LabExercise): readonly GoalPart[] {
  const {kind, budget} = exercise;
  return [
    ...(exercise.form === 'run' ? runParts(exercise) : labParts(exercise)),
    ...(kind === 'shortest' ? [{kind: 'fewest'} as const] : []),
    ...(budget === null ? [] : [{kind: 'budget', count: budget} as const]),
  ];
}

function runParts({goal, start}: RunExercise): readonly GoalPart[] {
  return [
    {kind: 'endsIn', state: goal.state},
    ...goal.through.map((transition): GoalPart => ({kind: 'through', transition})),
    ...goal.forbidden.map((transition): GoalPart => ({kind: 'without', transition})),
    ...goal.forbiddenEvents.map((event): GoalPart => ({kind: 'withoutEvent', event, role: start.role})),
  ];
}

function labParts({goal}: LabExercise): readonly GoalPart[] {
  const checks: readonly LabCheckId[] = [
    goal.reach,
    ...(goal.sameSession ? ['sameSession' as const] : []),
    ...(goal.noneInCleanup ? ['noneInCleanup' as const] : []),
    ...(goal.noTaskWaits ? ['noTaskWaits' as const] : []),
  ];
  return [
    ...checks.map((check): GoalPart => ({kind: 'check', check})),
    ...goal.forbidden.map((action): GoalPart => ({kind: 'withoutAction', action})),
  ];
}
