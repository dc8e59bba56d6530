export {makeMachines} from './machines.ts';
export {clauseFor, type Played, type Position, startOf, step} from './step.ts';
