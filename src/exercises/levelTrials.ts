import {logIn, oneLoggedIn, requestLogin, resetOfA, twoLoggedIn} from '../lab/scenarios/openings.ts';
import {defaultSettings} from '../lab/world/world.ts';
import type {LevelPair} from './exercise.ts';
import {differenceIn, type Trial} from './twoLevels.ts';

/** Where a trial begins: in what order connections came to be is no question. */
const openings = {
  working: oneLoggedIn,
  lost: [...oneLoggedIn, ...resetOfA],
  halfOpen: [...oneLoggedIn, 'cut-a', 'timeout-initiator-a-nop'],
  twoWorking: twoLoggedIn,
  oneOfTwoLost: [...twoLoggedIn, ...resetOfA],
  bothDropped: [...twoLoggedIn, 'async-a-3', 'deliver-a-initiator'],
} as const;

/** A Logout for wire a on a wire, and its answer: reason 1 closes the connection, 2 removes it for recovery. */
function logout(wire: 'a' | 'b', reason: 1 | 2, response: 0 | 2 | 3): readonly string[] {
  return [
    wire === 'a' ? `logout-a-${reason}` : `logout-b-${reason}-1`,
    `deliver-${wire}-target`,
    `answer-${wire}-${response}`,
    `deliver-${wire}-initiator`,
  ];
}

function reinstated(wire: 'b' | 'c'): readonly string[] {
  return ['connect-reinstateConnection-1', ...logIn(wire)];
}

const sessionReinstated = ['connect-reinstateSession', ...logIn('b')];
const refused = ['connect-reinstateConnection-1', ...requestLogin('b'), 'refuse-b-2', 'deliver-b-initiator'];
const givenUp = ['timeout-target-a-connectionState', 'timeout-initiator-a-connectionState'];

/** What follows each opening, by a name of its own, which also says whether tasks are outstanding. */
// prettier-ignore
const trials = [
  ['working', 'closed', logout('a', 1, 0)],
  ['working', 'removed', logout('a', 2, 0)],
  ['working', 'removalRefused', logout('a', 2, 2)],
  ['lost', 'reinstated', reinstated('b')],
  ['lost', 'reinstatedWithTasks', reinstated('b')],
  ['lost', 'sessionReinstatedWithTasks', sessionReinstated],
  ['lost', 'loginRefusedWithTasks', refused],
  ['halfOpen', 'reinstated', reinstated('b')],
  ['halfOpen', 'reinstatedWithTasks', reinstated('b')],
  ['halfOpen', 'sessionReinstated', sessionReinstated],
  ['halfOpen', 'givenUp', ['timeout-initiator-a-connectionState', 'timeout-target-a-nop', 'timeout-target-a-connectionState']],
  ['twoWorking', 'oneRemoved', logout('a', 2, 0)],
  ['twoWorking', 'oneRemovedOnOther', logout('b', 2, 0)],
  ['oneOfTwoLost', 'closedOnOther', logout('b', 1, 0)],
  ['oneOfTwoLost', 'removedOnOther', logout('b', 2, 0)],
  ['oneOfTwoLost', 'removalFails', logout('b', 2, 3)],
  ['oneOfTwoLost', 'reinstatedWithTasks', reinstated('c')],
  ['oneOfTwoLost', 'givenUp', givenUp],
  ['bothDropped', 'reinstated', reinstated('c')],
  ['bothDropped', 'reinstatedWithTasks', reinstated('c')],
] as const satisfies readonly (readonly [keyof typeof openings, string, readonly string[]])[];

/** Asked under names of their own, with a story (`picked.ts`): nobody should meet them twice. */
const told: ReadonlySet<string> = new Set([
  'levels.working.removed.0-2',
  'levels.lost.reinstated.0-2',
  'levels.lost.reinstatedWithTasks.0-2',
  'levels.halfOpen.sessionReinstated.0-2',
  'levels.bothDropped.reinstatedWithTasks.1-2',
]);

/** As many steps as are asked about; the others belong to the opening. */
const mostSteps = 4;

/** A comparison, by the name that stands in its id: `levels.lost.reinstatedWithTasks.0-2`. */
interface NamedTrial {
  readonly name: string;
  readonly trial: Trial;
}

/**
 * Every comparison that the lab can play. What differs between 0 and 2 is asked of 1 too, where the RFC draws its line;
 * what does not is asked once.
 */
export function levelTrials(): readonly NamedTrial[] {
  return trials.flatMap(([opening, name, all]) =>
    pairsOf({
      settings: {...defaultSettings, maxConnections: 2, tasks: name.endsWith('WithTasks')},
      opening: [...openings[opening], ...all.slice(0, -mostSteps)],
      steps: all.slice(-mostSteps),
    })
      .map((trial) => ({name: ['levels', opening, name, trial.levels.join('-')].join('.'), trial}))
      .filter((named) => !told.has(named.name)),
  );
}

function pairsOf(tried: Omit<Trial, 'levels' | 'level'>): readonly Trial[] {
  const at = (levels: LevelPair): Trial => ({...tried, levels, level: tried.settings.tasks ? 3 : 2});
  const outermost = at([0, 2]);
  const first = differenceIn(outermost);
  if (first === null) return [outermost];
  // What is refused at 0 is refused at 1: of those two nothing could be asked.
  return [outermost, at([1, 2]), ...(first.low.kind === 'refused' ? [] : [at([0, 1])])];
}
