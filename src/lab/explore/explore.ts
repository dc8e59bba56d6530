import type {Action} from '../world/action.ts';
import {actionKinds} from '../world/actionKinds.ts';
import {visitWorlds, type VisitedWorlds} from './visitWorlds.ts';
import {readLabRun, writeLabLink} from '../run/labLink.ts';
import {worldAfter} from '../run/labRun.ts';
import {defaultSettings} from '../world/world.ts';
import {type Exploration, explorationStarts} from './explorations.ts';

/**
 * Visits the worlds within the bounds of an exploration. At ErrorRecoveryLevel 2 tasks are outstanding, because
 * only there can they wait for reassignment.
 *
 * @throws when its start cannot be reached
 */
export function explore({after, erl, connections, depth, actions}: Exploration): VisitedWorlds {
  const settings = {...defaultSettings, erl, maxConnections: connections, tasks: erl === 2};
  const {played, refusal} = readLabRun(writeLabLink(settings, explorationStarts[after]));
  if (refusal !== null) throw new Error(`the way to ${after} is not possible: ${JSON.stringify(refusal)}`);
  return visitWorlds(worldAfter(played, played.steps.length), depth, actions === 'all' ? isNovel : isOfTheEnds);
}

/** To the machines a NOP timeout is a transport timeout, and every class of refusal is the same T7 a: one of each will do. */
function isNovel(action: Action): boolean {
  if (action.do === 'timeout') return action.timer !== 'nop';
  return action.do !== 'refuse' || action.statusClass === 3;
}

/** What the ends do, and what of it arrives. A TASK REASSIGN moves no machine. */
function isOfTheEnds(action: Action): boolean {
  const {sort} = actionKinds[action.do];
  return sort !== 'disturbance' && sort !== 'time' && action.do !== 'reassign' && isNovel(action);
}
