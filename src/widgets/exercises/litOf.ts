import type {ChoiceExercise} from '../../exercises/index.ts';
import {step} from '../../machine/index.ts';
import {readRun, writeRun} from '../../run/runLink.ts';
import {positionAfter, type Position} from '../../run/run.ts';
import {familyOf, type TransitionId} from '../../spec/index.ts';
import type {Lit} from '../parts/Diagram.tsx';

/** A machine as a question shows it: where it stands, how it came there, and nothing of what is possible. */
export interface Shown {
  readonly position: Position;
  readonly lit: Lit;
}

/**
 * What the picture of a question shows; null where its scene is no picture of one machine.
 *
 * @param isDone the answer is known, so that the machine may go on
 * @param glow the transitions that a reason speaks of
 */
export function litOf({scene, ask}: ChoiceExercise, isDone: boolean, glow: readonly TransitionId[]): Shown | null {
  if (scene.kind !== 'machine' && scene.kind !== 'steps') return null;
  const run = scene.kind === 'machine' ? scene.run : {start: scene.start, steps: []};
  const {played} = readRun(writeRun(run), familyOf(run.start.machine));
  const position = positionAfter(run, played, played.length);
  const trail = played.slice(-2).map(({clause}) => clause.transition);
  const asked = ask.kind === 'nextState' || ask.kind === 'whichTransition' ? ask : null;
  const moved = isDone && asked !== null ? step(asked.position, asked.event) : null;
  if (moved === null) return {position, lit: {state: position.state, trail, possible: nothing, glow}};
  return {
    position: moved.to,
    lit: {state: moved.to.state, trail: [...trail, moved.clause.transition], possible: nothing, glow: []},
  };
}

const nothing: Lit['possible'] = new Map();
