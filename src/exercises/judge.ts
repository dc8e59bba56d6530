import type {ChoiceExercise, Exercise, OptionId} from './exercise.ts';
import {firing, whyNotBy, whyNotThere} from './machineMiss.ts';
import {theLab, theTerminal} from './parts.ts';
import {judgeRun, shortestLink} from './runGoal.ts';
import {whatOfStep} from './spotFault.ts';
import {clauseFor} from '../machine/index.ts';
import type {Position} from '../run/run.ts';
import {reasonFor, type WhyNot} from '../run/whyNot.ts';
import {familyOf, machinesOf, transitionsOf} from '../spec/index.ts';
import type {Verdict, Why} from './why.ts';

/** Between the two halves of an answer. */
const between = '~';

/**
 * What the machines say of an answer. Never throws, whatever the text: it may come from an address that anybody wrote. Who
 * has the exercise has brought its part.
 *
 * @param answer the id of an option, with its reason's behind a `~` where there is a second half; or the link of a run
 */
export function judge(exercise: Exercise, answer: string): Verdict {
  switch (exercise.form) {
    case 'choice':
      return judgeChoice(exercise, answer);
    case 'run':
      return judgeRun(exercise, answer);
    case 'lab':
      return theLab().judge(exercise, answer);
  }
}

/** The answer that is right, worked out by the machines: for a run, a shortest one, to be played. */
export function modelAnswer(exercise: Exercise): string {
  switch (exercise.form) {
    case 'choice':
      return [exercise.right, ...(exercise.second === null ? [] : [exercise.second.right])].join(between);
    case 'run':
      return shortestLink(exercise);
    case 'lab':
      return theLab().solved(exercise);
  }
}

function judgeChoice(exercise: ChoiceExercise, answer: string): Verdict {
  const {options, right, second} = exercise;
  const [first = '', reason, ...rest] = answer.split(between, 3);
  const chosen = options.find(({id}) => id === first);
  if (chosen === undefined || rest.length > 0 || (second === null && reason !== undefined))
    return {right: false, halves: second === null ? [false] : [false, false], why: [{kind: 'noSuchOption'}]};
  const isRight = first === right;
  const why = whyOf(exercise, first);
  if (second === null) return {right: isRight, halves: [isRight], why: [why]};
  if (!isRight) return {right: false, halves: [false, false], why: [why]};
  if (reason === undefined) return {right: false, halves: [true, false], why: [{kind: 'reasonMissing'}]};
  const given = second.optionsAfter[first]?.find(({id}) => id === reason);
  if (given === undefined) return {right: false, halves: [true, false], why: [{kind: 'noSuchOption'}]};
  const isReason = reason === second.right;
  return {right: isReason, halves: [true, isReason], why: [isReason ? why : whyFalse(exercise, given.why)]};
}

/** What the machine says of one first answer. */
function whyOf(exercise: ChoiceExercise, id: OptionId): Why {
  const {ask, scene, right} = exercise;
  switch (ask.kind) {
    case 'nextState': {
      const state = stateNamed(ask.position, id);
      return id === right || state === undefined
        ? firing(ask.position, ask.event)
        : whyNotThere(ask.position, ask.event, state);
    }
    case 'whichTransition': {
      const row = transitionsOf(ask.position.machine).find((each) => each.id === id);
      return id === right || row === undefined
        ? firing(ask.position, ask.event)
        : whyNotBy(ask.position, ask.event, row.id);
    }
    case 'cannotHappen':
      return whatOfEvent(exercise, ask.position, id);
    case 'faultyStep':
      return scene.kind === 'steps' ? whatOfStep(ask.start, scene.steps, Number(id)) : {kind: 'noSuchOption'};
    case 'stateInLab': {
      const state = stateNamed(ask.before, id);
      return state === undefined ? {kind: 'noSuchOption'} : theLab().whatOfState(exercise, ask, state);
    }
    case 'firstDifference':
      return theLab().whatOfDifference(exercise, id);
    case 'printedState':
    case 'lineTransition':
    case 'sign':
    case 'lookNext':
      return id === right ? theTerminal().whatReaderSays(exercise) : theTerminal().whyNotRead(exercise, id);
  }
}

function stateNamed({machine}: Position, id: OptionId) {
  return transitionsOf(machine)
    .flatMap(({from, to}) => [from, to])
    .find((state) => state === id);
}

/** The row by which an event happens, or the reason why it does not. */
function whatOfEvent({options}: ChoiceExercise, place: Position, id: OptionId): Why {
  const chosen = options.find((each) => each.id === id);
  if (chosen?.kind !== 'event') return {kind: 'noSuchOption'};
  const {clause, event} = chosen.option;
  return clauseFor(place, event) === null ? {kind: 'refused', why: reasonFor(place, clause)} : firing(place, event);
}

/** Why a reason that was given is false. */
function whyFalse({ask}: ChoiceExercise, given: WhyNot): Why {
  if (ask.kind !== 'cannotHappen') return {kind: 'noSuchOption'};
  const {machine, role} = ask.position;
  switch (given.kind) {
    case 'illegalForRole': {
      const row = transitionsOf(machine).find(({id}) => id === given.label);
      return row === undefined
        ? {kind: 'noSuchOption'}
        : {kind: 'notIllegal', transition: row.id, role, from: row.from, to: row.to};
    }
    case 'otherState': {
      // It may be a transition that the other role alone has.
      const rows = [machine, ...machinesOf(familyOf(machine))].flatMap(transitionsOf);
      const row = rows.find(({id}) => id === given.transition);
      return row === undefined ? {kind: 'noSuchOption'} : {kind: 'startsIn', transition: row.id, from: row.from};
    }
    case 'otherMeans':
      return {kind: 'notByMeans', transition: given.transition};
    case 'noWayOut':
    case 'leftToCleanup': {
      const {state} = given;
      const leaving = transitionsOf(machine).filter(({from}) => from === state);
      return {kind: 'hasWays', state, transitions: leaving.map(({id}) => id)};
    }
  }
}
