import {familyOf, families, type FamilyId, type Role, type StateId} from '../spec/index.ts';
import {startPositions} from '../run/positions.ts';
import type {RunExercise, RunGoal} from './exercise.ts';
import type {Maker} from './generated.ts';
import {shortestTo} from './runGoal.ts';

/** The exercises that somebody chose, by their short names, from easy to hard. */
export const picked: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  [
    'first-login',
    reach(
      {family: 'connection', role: 'initiator', from: 'S1', to: 'S5'},
      {kind: 'reach', level: 1, objectives: ['nextState']},
    ),
  ],
  [
    'free-without-timeout',
    reach(
      {
        family: 'cleanup',
        role: 'initiator',
        from: 'R1',
        to: 'R3',
        forbiddenEvents: ['connectionStateTimedOut', 'sessionLogoutSucceededElsewhere'],
      },
      {kind: 'reach', level: 2, objectives: ['chooseMeans', 'whoActs']},
    ),
  ],
  [
    'loss-and-back',
    reach(
      {family: 'session', role: 'target', from: 'Q3', to: 'Q3', through: ['N5']},
      {kind: 'shortest', level: 3, objectives: ['continuedOrReinstated']},
    ),
  ],
]);

interface Way extends Partial<Omit<RunGoal, 'state'>> {
  readonly family: FamilyId;
  readonly role: Role;
  readonly from: StateId;
  readonly to: StateId;
}

function reach(
  way: Way,
  about: Pick<RunExercise, 'kind' | 'level' | 'objectives'> & Partial<Pick<RunExercise, 'budget'>>,
): Maker {
  return (id) => {
    const {family, role, from, to: state, through = [], forbidden = [], forbiddenEvents = []} = way;
    const machine = families[family][role];
    const start = startPositions(machine, role).find((position) => position.state === from);
    if (start === undefined) throw new Error(`${machine} has no ${from}`);
    const goal = {state, through, forbidden, forbiddenEvents};
    return {
      id,
      form: 'run',
      topic: familyOf(machine),
      start,
      goal,
      par: shortestTo(start, goal).length,
      budget: null,
      ...about,
    };
  };
}
