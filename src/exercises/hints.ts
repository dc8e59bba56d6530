import {type Action, type Actor, actorOf} from '../lab/world/action.ts';
import type {World} from '../lab/world/world.ts';
import {clauseFor} from '../machine/index.ts';
import type {Position} from '../run/run.ts';
import {
  clausesOf,
  type EventId,
  families,
  type Role,
  type StateId,
  type TransitionId,
  transitionsOf,
} from '../spec/index.ts';
import type {CommandId} from '../stacks/commands.ts';
import {type Sign, signs} from '../stacks/findings.ts';
import type {ChoiceExercise, Exercise, LevelPair} from './exercise.ts';
import {theLab, theTerminal} from './parts.ts';
import {possibleAt} from './places.ts';
import {shortestTo} from './runGoal.ts';

/** One hint, as ids: a question first, then what narrows it, at last the first step of the computed answer. */
export type Hint =
  | {readonly kind: 'whatStartsIn'; readonly state: StateId}
  | {readonly kind: 'startIn'; readonly state: StateId; readonly transitions: readonly TransitionId[]}
  | {readonly kind: 'nothingStartsIn'; readonly state: StateId}
  | {readonly kind: 'isTransition'; readonly transition: TransitionId}
  | {readonly kind: 'leadsTo'; readonly state: StateId}
  | {readonly kind: 'whichWouldFire'}
  | {readonly kind: 'belongsTo'; readonly transitions: readonly TransitionId[]}
  | {readonly kind: 'inOtherDiagram'; readonly role: Role; readonly transition: TransitionId}
  | {readonly kind: 'follow'; readonly state: StateId}
  | {readonly kind: 'lastFits'}
  | {readonly kind: 'standsBefore'; readonly number: number; readonly state: StateId}
  | {readonly kind: 'whatLeadsTo'; readonly state: StateId}
  | {readonly kind: 'par'; readonly steps: number}
  | {readonly kind: 'firstEvent'; readonly event: EventId; readonly role: Role}
  | {readonly kind: 'whatReaches'; readonly side: Role}
  | {readonly kind: 'movesBy'; readonly transition: TransitionId}
  | {readonly kind: 'nothingReaches'; readonly side: Role}
  | {readonly kind: 'whichTool'}
  | {readonly kind: 'readLine'; readonly lines: readonly number[]}
  | {readonly kind: 'theWord'; readonly word: string}
  | {readonly kind: 'noLine'}
  | {readonly kind: 'notSigns'; readonly signs: readonly Sign[]}
  | {readonly kind: 'commandShows'; readonly command: CommandId}
  | {readonly kind: 'whatLevelOffers'; readonly levels: LevelPair}
  | {readonly kind: 'alike'; readonly number: number}
  | {readonly kind: 'whoDiffers'; readonly actor: Actor}
  | {readonly kind: 'noLevelInTable'}
  | {readonly kind: 'whatWorks'}
  | {readonly kind: 'decisions'; readonly count: number}
  | {readonly kind: 'firstDecision'; readonly action: Action; readonly world: World};

/** Three hints, never two alike. The last one comes from the computed answer. */
export function hintsOf(exercise: Exercise): readonly [Hint, Hint, Hint] {
  switch (exercise.form) {
    case 'choice':
      return hintsOfChoice(exercise);
    case 'run': {
      const {start, goal, par} = exercise;
      const [first] = shortestTo(start, goal);
      if (first === undefined) throw new Error(`${exercise.id} asks for nothing`);
      return [
        {kind: 'whatLeadsTo', state: goal.state},
        {kind: 'par', steps: par},
        {kind: 'firstEvent', event: first.event, role: start.role},
      ];
    }
    case 'lab':
      return [
        {kind: 'whatWorks'},
        {kind: 'decisions', count: exercise.par},
        {kind: 'firstDecision', ...theLab().firstDecision(exercise)},
      ];
  }
}

function hintsOfChoice(exercise: ChoiceExercise): readonly [Hint, Hint, Hint] {
  const {ask, scene, right, options} = exercise;
  switch (ask.kind) {
    case 'nextState':
    case 'whichTransition': {
      const {position, event} = ask;
      const fired = clauseFor(position, event);
      if (fired === null) throw new Error(`${event} fires nothing in ${position.state}`);
      return [
        {kind: 'whatStartsIn', state: position.state},
        startIn(position),
        ask.kind === 'nextState'
          ? {kind: 'isTransition', transition: fired.transition}
          : {kind: 'leadsTo', state: fired.to},
      ];
    }
    case 'cannotHappen': {
      const {position} = ask;
      const refused = options.flatMap((option) =>
        option.kind === 'event' && option.id === right ? [option.option.clause] : [],
      );
      const clauses = clausesOf(position.machine, position.role).filter(({events}) =>
        events.some((event) => event === right),
      );
      const foreign = refused.find(({role}) => role !== position.role);
      return [
        {kind: 'whichWouldFire'},
        startIn(position),
        foreign === undefined
          ? {kind: 'belongsTo', transitions: unique(clauses.map(({transition}) => transition))}
          : {kind: 'inOtherDiagram', role: foreign.role, transition: foreign.transition},
      ];
    }
    case 'faultyStep': {
      if (scene.kind !== 'steps') throw new Error('a faulty step is one of several');
      const {machine, role} = ask.start;
      const number = Number(right);
      const states = scene.steps.slice(0, number - 1).flatMap(({clause}) =>
        clausesOf(machine, role)
          .filter(({id}) => id === clause)
          .map(({to}) => to),
      );
      const last = states.at(-1) ?? ask.start.state;
      return [
        {kind: 'follow', state: ask.start.state},
        {kind: 'lastFits'},
        {kind: 'standsBefore', number, state: last},
      ];
    }
    case 'stateInLab': {
      const {side, before} = ask;
      const option = options.find(({id}) => id === right);
      const why =
        option?.kind === 'state'
          ? theLab().whatOfState(exercise, ask, option.state)
          : ({kind: 'noSuchOption'} as const);
      return [
        {kind: 'whatReaches', side},
        possibleAt(before).length === 0 ? {kind: 'nothingStartsIn', state: before.state} : startIn(before),
        why.kind === 'moved'
          ? {kind: 'movesBy', transition: why.move.clause.transition}
          : {kind: 'nothingReaches', side},
      ];
    }
    case 'firstDifference': {
      if (scene.kind !== 'levels') throw new Error('a difference needs two levels');
      const number = right === 'none' ? null : Number(right);
      const action = number === null ? undefined : scene.actions[number - 1];
      return [
        {kind: 'whatLevelOffers', levels: ask.levels},
        {kind: 'alike', number: scene.opening + 1},
        action === undefined ? {kind: 'noLevelInTable'} : {kind: 'whoDiffers', actor: actorOf(action)},
      ];
    }
    case 'printedState':
    case 'lineTransition':
    case 'sign':
    case 'lookNext': {
      const lines = linesOf(exercise);
      return [
        {kind: 'whichTool'},
        lines.length === 0 ? {kind: 'noLine'} : {kind: 'readLine', lines},
        lastOfText(exercise),
      ];
    }
  }
}

function linesOf(exercise: ChoiceExercise): readonly number[] {
  const {ask} = exercise;
  if ('line' in ask) return [ask.line];
  const why = theTerminal().whatReaderSays(exercise);
  return why.kind === 'verdict' ? why.verdict.lines : [];
}

function lastOfText(exercise: ChoiceExercise): Hint {
  const why = theTerminal().whatReaderSays(exercise);
  if (why.kind === 'printed') return {kind: 'theWord', word: why.word};
  if (why.kind === 'lineMeans') {
    const rows = transitionsOf(families.connection[why.event.side]);
    const row = rows.find(({id}) => id === exercise.right);
    if (row !== undefined) return {kind: 'leadsTo', state: row.to};
  }
  if (why.kind === 'verdict' && exercise.ask.kind === 'lookNext' && why.verdict.command !== null)
    return {kind: 'commandShows', command: why.verdict.command.id};
  return {kind: 'notSigns', signs: signs.filter((sign) => sign !== exercise.right).slice(0, 2)};
}

function startIn({machine, role, state}: Position): Hint {
  const leaving = clausesOf(machine, role).filter(({from}) => from === state);
  return {kind: 'startIn', state, transitions: unique(leaving.map(({transition}) => transition))};
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
