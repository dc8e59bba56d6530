import {readLabRun, writeLabRun} from '../lab/run/labLink.ts';
import {type LabRun, type LabStep, playRun, worldAfter} from '../lab/run/labRun.ts';
import {type ScenarioId, scenarioIds, scenarioRun, stepsOf} from '../lab/scenarios/scenarios.ts';
import type {EffectChain, Move, Subject} from '../lab/world/effects.ts';
import {connectionOn, other, type Settings, type World} from '../lab/world/world.ts';
import type {Position} from '../run/run.ts';
import {clausesOf, type Role, type StateId, statesOf} from '../spec/index.ts';
import type {Ask, ChoiceExercise, ExerciseId, ExerciseOption} from './exercise.ts';
import {evidenceOf} from './evidenceOf.ts';
import {whyNotThere} from './machineMiss.ts';
import {nearest} from './nearest.ts';
import {objectivesOf} from './objectivesOf.ts';
import type {Why} from './why.ts';

/** A machine of a world, and what one step made of it. */
interface Watched {
  readonly side: Role;
  readonly subject: Subject;
  readonly before: Position;
  /** The move of this step; null when the machine stays, because the step has not reached its end. */
  readonly move: Move | null;
}

/** One question about a step of a scenario: the step, and the machine that is asked about. */
export interface LabQuestion {
  /** `plainLife.targetFirst.target.session-1`: the scenario, the note of the step, the end and its machine. */
  readonly name: string;
  readonly scenario: ScenarioId;
  /** Counted from 0. */
  readonly step: number;
  readonly watched: Watched;
}

/** Every question about the steps of scenarios that have a note: each machine that moves once, and its twin at the other end. */
export function labQuestions(): readonly LabQuestion[] {
  return (questions ??= scenarioIds.flatMap(questionsAbout));
}

let questions: readonly LabQuestion[] | undefined;

function questionsAbout(scenario: ScenarioId): readonly LabQuestion[] {
  const {start, steps} = playRun(runOf(scenario));
  return stepsOf(scenario).flatMap(({note}, step) => {
    const taken = steps[step];
    if (note === null || taken === undefined) return [];
    return watchedIn(worldAfter({start, steps}, step), taken).map((watched) => ({
      name: [scenario, note, watched.side, nameOf(watched.subject)].join('.'),
      scenario,
      step,
      watched,
    }));
  });
}

/** Read once: hundreds of questions are about some thirty runs. */
function runOf(scenario: ScenarioId): LabRun {
  const known = runs.get(scenario) ?? scenarioRun(scenario);
  runs.set(scenario, known);
  return known;
}

const runs = new Map<ScenarioId, LabRun>();

function watchedIn(before: World, {chain}: LabStep): readonly Watched[] {
  const moves = chain.filter((effect) => effect.kind === 'move');
  const isOnce = (move: Move) => moves.filter((each) => isSame(each, move)).length === 1;
  const moved = moves
    .filter(isOnce)
    // What comes to be in this step was nowhere before it.
    .filter(({from}) => from.state !== 'S1' && from.state !== 'Q1')
    .map((move): Watched => ({side: move.side, subject: move.of, before: move.from, move}));
  // The other end is worth asking about where the two disagree from this step on.
  const twins = moved.flatMap(({side, subject, move}): readonly Watched[] => {
    const far = other(side);
    const at = positionOf(before, far, subject);
    const hasMoved = moves.some((each) => each.side === far && nameOf(each.of) === nameOf(subject));
    return at === null || hasMoved || at.state === move?.to.state ? [] : [{side: far, subject, before: at, move: null}];
  });
  return [...moved, ...twins];
}

function isSame(one: Move, another: Move): boolean {
  return one.side === another.side && nameOf(one.of) === nameOf(another.of);
}

function nameOf(subject: Subject): string {
  return subject.kind === 'session' ? `session-${subject.tsih}` : `${subject.kind}-${subject.wire}`;
}

function positionOf({sides}: World, side: Role, subject: Subject): Position | null {
  if (subject.kind === 'session') return sides[side].sessions.find(({tsih}) => tsih === subject.tsih)?.at ?? null;
  const connection = connectionOn(sides[side], subject.wire);
  if (connection === undefined) return null;
  return subject.kind === 'cleanup' ? connection.cleanup : connection.cleanup === null ? connection.at : null;
}

/** Where is this machine after the next step of the scenario? */
export function labExercise(id: ExerciseId, {scenario, step, watched}: LabQuestion): ChoiceExercise {
  const {settings, actions} = runOf(scenario);
  const next = actions[step];
  if (next === undefined) throw new Error(`${scenario} has no step ${step}`);
  const {side, subject, before, move} = watched;
  const {machine} = before;
  const right = move?.to.state ?? before.state;
  const near: readonly StateId[] = [
    right,
    before.state,
    ...clausesOf(machine, side)
      .filter(({from}) => from === before.state)
      .map(({to}) => to),
    ...statesOf(machine),
  ];
  return {
    id,
    form: 'choice',
    kind: 'predict',
    topic: 'lab',
    evidence: move === null ? 'rfc' : evidenceOf(move.because),
    level: before.machine === 'cleanup' ? 3 : 2,
    objectives: move === null ? ['nextState'] : objectivesOf('predict', move.clause),
    scene: {kind: 'lab', link: writeLabRun({settings, actions: actions.slice(0, step)}), next},
    ask: {kind: 'stateInLab', side, subject, before},
    options: nearest(near, statesOf(machine)).map((state): ExerciseOption => ({
      id: state,
      kind: 'state',
      state,
      stays: state === before.state,
    })),
    right,
    second: null,
  };
}

/** What the lab makes of an answer: the move of the step, or why its machine did not go there. */
export function whatOfLabState(
  exercise: ChoiceExercise,
  {side, subject, before}: Extract<Ask, {kind: 'stateInLab'}>,
  state: StateId,
): Why {
  const {chain, settings} = lastStepOf(exercise);
  const move = chain.find(
    (effect) => effect.kind === 'move' && effect.side === side && nameOf(effect.of) === nameOf(subject),
  );
  const isRight = state === exercise.right;
  if (move?.kind !== 'move')
    return isRight ? {kind: 'staysAtEnd', side, state: before.state} : {kind: 'notReached', side};
  return isRight ? {kind: 'moved', move, settings} : whyNotThere(before, move.event, state);
}

interface LastStep {
  readonly chain: EffectChain;
  readonly settings: Settings;
}

/** The step that an exercise asks about, played once for all its answers. */
function lastStepOf(exercise: ChoiceExercise): LastStep {
  const known = lastSteps.get(exercise);
  if (known !== undefined) return known;
  const {scene} = exercise;
  if (scene.kind !== 'lab') throw new Error(`${exercise.id} is not about the lab`);
  const {run} = readLabRun(scene.link);
  const {steps} = playRun({...run, actions: [...run.actions, scene.next]});
  const last = {chain: steps.at(-1)?.chain ?? [], settings: run.settings};
  lastSteps.set(exercise, last);
  return last;
}

const lastSteps = new WeakMap<ChoiceExercise, LastStep>();
