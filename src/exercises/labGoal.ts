import type {Action} from '../lab/world/action.ts';
import {perform} from '../lab/world/act.ts';
import {actionKinds} from '../lab/world/actionKinds.ts';
import type {World} from '../lab/world/world.ts';
import {readLabRun, writeAction, writeLabRun} from '../lab/run/labLink.ts';
import {type PlayedRun, worldAfter} from '../lab/run/labRun.ts';
import {isReached, outcomesOf, settled, wayLimits} from '../lab/run/ways.ts';
import type {Evidence} from '../spec/evidence.ts';
import {inferredIn} from './evidenceOf.ts';
import type {ForbiddenAction, LabExercise, LabGoal} from './exercise.ts';
import type {LabCheckId, Verdict, Why} from './why.ts';

/** The actions with the fewest decisions that lead from an opening to a goal; breadth first, so always the same ones. */
interface Solution {
  readonly actions: readonly Action[];
  readonly decisions: number;
  /** What its moves rest on. */
  readonly evidence: Evidence;
}

/**
 * Searches the fewest decisions to a goal.
 *
 * @throws when the opening cannot be played, or nothing leads to the goal within the limits of a way
 */
export function solve(start: string, goal: LabGoal): Solution {
  const known = solutions.get(goal);
  if (known !== undefined) return known;
  const solution = search(start, goal);
  solutions.set(goal, solution);
  return solution;
}

/** Each goal belongs to one opening, and a page asks for its solution more than once. */
const solutions = new WeakMap<LabGoal, Solution>();

function search(start: string, goal: LabGoal): Solution {
  const {played, refusal} = readLabRun(start);
  if (refusal !== null) throw new Error(`the opening is not possible: ${JSON.stringify(refusal)}`);
  const opening = worldAfter(played, played.steps.length);
  const isAt = (world: World) => checksIn(opening, world, goal).every(({isMet}) => isMet);
  const first = settled(opening, goal.driver);
  const seen = new Set([first.key]);
  let ring: readonly {readonly world: World; readonly actions: readonly Action[]}[] = [first];
  for (let decisions = 0; decisions <= wayLimits.decisions; decisions += 1) {
    const [solved] = ring
      .filter(({world}) => isAt(world))
      .map(({actions}) => ({actions, decisions, ...restOf(opening, actions)}))
      .sort((one, other) => one.inferred - other.inferred);
    if (solved !== undefined) return solved;
    const next: {readonly world: World; readonly actions: readonly Action[]}[] = [];
    for (const {world, actions} of ring) {
      for (const then of outcomesOf(world, goal.driver)) {
        if (forbiddenIn(goal, then.decision) !== undefined) continue;
        // Several ways may lead to one world; at the goal they are compared.
        if (seen.has(then.key) && !isAt(then.world)) continue;
        seen.add(then.key);
        next.push({world: then.world, actions: [...actions, then.decision, ...then.actions]});
      }
    }
    ring = next;
  }
  throw new Error(`nothing leads from ${start} to the goal`);
}

/** What the moves of some actions rest on, and how many of them are our conclusion: of two solutions the RFC's own is shown. */
function restOf(opening: World, actions: readonly Action[]): Pick<Solution, 'evidence'> & {readonly inferred: number} {
  let world = opening;
  const chains = actions.map((action) => {
    const step = perform(world, action);
    ({world} = step);
    return step.chain;
  });
  const inferred = inferredIn(chains);
  return {inferred, evidence: inferred === 0 ? 'rfc' : 'inferred'};
}

/** The link of the opening and the solution. */
export function solvedLink({start, goal}: Pick<LabExercise, 'start' | 'goal'>): string {
  const {run} = readLabRun(start);
  return writeLabRun({settings: run.settings, actions: [...run.actions, ...solve(start, goal).actions]});
}

/** One thing that a goal asks for, and whether a world has it. */
export interface LabCheck {
  readonly id: LabCheckId;
  readonly isMet: boolean;
}

/** What of the goal a run has reached so far, by its link: what a page ticks. All open when it cannot be read. */
export function checksOf({start, goal}: LabExercise, link: string): readonly LabCheck[] {
  const opening = readLabRun(start).played;
  const {played} = readLabRun(link);
  return checksIn(worldAfter(opening, opening.steps.length), worldAfter(played, played.steps.length), goal);
}

/** How many decisions a run has made since the opening. */
export function decisionsIn({start}: Pick<LabExercise, 'start'>, link: string): number {
  return since(start, readLabRun(link).played).filter(isDecided).length;
}

/** What a run of the lab comes to, by its link. */
export function judgeLab(exercise: LabExercise, link: string): Verdict {
  const {start, goal, par, budget} = exercise;
  const {run, played, refusal} = readLabRun(link);
  if (refusal !== null) return wrong({kind: 'labNotPlayed', refusal, kept: played.steps.length});
  const opening = readLabRun(start).run;
  const isOpened = opening.actions.every((action, index) => {
    const own = run.actions[index];
    return own !== undefined && writeAction(own) === writeAction(action);
  });
  const begins =
    writeLabRun({settings: run.settings, actions: []}) === writeLabRun({settings: opening.settings, actions: []});
  if (!isOpened || !begins) return wrong({kind: 'otherStart'});
  for (const [index, action] of since(start, played).entries()) {
    const forbidden = forbiddenIn(goal, action);
    if (forbidden !== undefined)
      return wrong({kind: 'labUsesForbidden', number: opening.actions.length + index + 1, action: forbidden});
  }
  const missed = checksOf(exercise, link).find(({isMet}) => !isMet);
  if (missed !== undefined) return wrong({kind: 'missed', check: missed.id});
  const used = decisionsIn(exercise, link);
  if (budget !== null && used > budget) return wrong({kind: 'overBudget', used, budget});
  return {right: true, halves: [true], why: [{kind: 'reached', used, par}]};
}

/** The sort of action by which one is ruled out; undefined for one that is allowed. */
function forbiddenIn({forbidden}: LabGoal, {do: name}: Action): ForbiddenAction | undefined {
  return forbidden.find((each) => each === name);
}

function wrong(why: Why): Verdict {
  return {right: false, halves: [false], why: [why]};
}

function since(start: string, {steps}: PlayedRun): readonly Action[] {
  return steps.slice(readLabRun(start).played.steps.length).map(({action}) => action);
}

/** What is neither arrival nor an answer that the protocol owes. */
function isDecided({do: name}: Action): boolean {
  const {sort} = actionKinds[name];
  return sort === 'decision' || sort === 'time' || sort === 'disturbance';
}

function checksIn(opening: World, world: World, goal: LabGoal): readonly LabCheck[] {
  const {initiator, target} = world.sides;
  const sessions = [...initiator.sessions, ...target.sessions];
  const connections = [...initiator.connections, ...target.connections];
  const old = opening.sides.initiator.sessions[0]?.tsih;
  return [
    {id: goal.reach, isMet: isReached(world, goal.reach)},
    ...(goal.sameSession
      ? [{id: 'sameSession', isMet: sessions.length > 0 && sessions.every(({tsih}) => tsih === old)} as const]
      : []),
    ...(goal.noneInCleanup
      ? [{id: 'noneInCleanup', isMet: connections.every(({cleanup}) => cleanup === null)} as const]
      : []),
    ...(goal.noTaskWaits ? [{id: 'noTaskWaits', isMet: sessions.every(({tasksAwait}) => !tasksAwait)} as const] : []),
  ];
}
