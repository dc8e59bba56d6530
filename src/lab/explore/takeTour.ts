import type {Action} from '../world/action.ts';
import {explore, type Explored} from './explore.ts';
import {readLabRun} from '../run/labLink.ts';
import {worldAfter} from '../run/labRun.ts';
import {type Tour, tourStarts} from './tours.ts';

/** Takes a tour. At ErrorRecoveryLevel 2 tasks are outstanding, for only there they can wait for reassignment. */
export function takeTour({after, erl, connections, depth, actions}: Tour): Explored {
  const settings = `erl${erl}.max${connections}.wait2.retain20${erl === 2 ? '.tasks' : ''}`;
  const steps = tourStarts[after];
  const {played, refusal} = readLabRun(['1', settings, ...(steps === null ? [] : [steps])].join('~'));
  if (refusal !== null) throw new Error(`the way to ${after} is not possible: ${JSON.stringify(refusal)}`);
  return explore(worldAfter(played, played.steps.length), depth, actions === 'all' ? isNovel : isDecision);
}

/** A NOP timeout is to the machines a transport timeout, and every class of refusal the same T7 a: one of each is enough. */
function isNovel(action: Action): boolean {
  if (action.do === 'timeout') return action.timer !== 'nop';
  return action.do !== 'refuse' || action.statusClass === 3;
}

function isDecision(action: Action): boolean {
  switch (action.do) {
    case 'connect':
    case 'logout':
    case 'accept':
    case 'refuse':
    case 'answer':
    case 'async':
    case 'deliver':
      return isNovel(action);
    case 'reassign':
    case 'reset':
    case 'close':
    case 'cut':
    case 'timeout':
    case 'sessionTimeout':
      return false;
  }
}
