import {readRun, writeRun} from '../run/runLink.ts';
import {type Position, positionAfter} from '../run/run.ts';
import {familyOf} from '../spec/index.ts';
import type {Scene} from './exercise.ts';

/** Where the one machine of a scene stands while the question is open; null for a scene of another kind. */
export function standingIn(scene: Scene): Position | null {
  if (scene.kind === 'steps') return scene.start;
  if (scene.kind !== 'machine') return null;
  const {played} = readRun(writeRun(scene.run), familyOf(scene.run.start.machine));
  return positionAfter(scene.run, played, played.length);
}
