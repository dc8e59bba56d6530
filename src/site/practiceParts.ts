import type {PartId} from '../exercises/partIds.ts';
import type {ExerciseSentences} from '../say/exercises.ts';
import type {ExerciseSayings} from '../widgets/exercises/ExerciseSayings.ts';
import type {LabScenes} from '../widgets/exercises/Scene.tsx';
import {exerciseTable, practiceSayings} from './practiceSayings.ts';

/** What a round says and shows, of the parts that it has asked for. */
export interface PracticeParts {
  readonly sentences: ExerciseSentences;
  readonly sayings: ExerciseSayings;
  readonly scenes: LabScenes | null;
}

/**
 * Loads what exercises of some parts need. One promise for the same parts, so that a page may ask with each drawing.
 *
 * @returns null when something could not be had
 */
export function practiceParts(ids: readonly PartId[]): Promise<PracticeParts | null> {
  const key = keyOf(ids);
  const known = asked.get(key);
  if (known !== undefined) return known;
  const parts = load(ids).then(
    (loaded) => {
      there.set(key, loaded);
      return loaded;
    },
    () => {
      // The next round may ask again.
      asked.delete(key);
      return null;
    },
  );
  asked.set(key, parts);
  return parts;
}

/** The same, where it is there already. */
export function partsThere(ids: readonly PartId[]): PracticeParts | null {
  return there.get(keyOf(ids)) ?? null;
}

/** Loads what a set of everything is drawn by; false when it could not be had. */
export function practiceHeads(): Promise<boolean> {
  return (heads ??= import('./practiceHeads.ts').then(
    () => true,
    () => {
      heads = undefined;
      return false;
    },
  ));
}

let heads: Promise<boolean> | undefined;

function keyOf(ids: readonly PartId[]): string {
  return ids.toSorted().join(' ');
}

const there = new Map<string, PracticeParts>();

const asked = new Map<string, Promise<PracticeParts | null>>();

async function load(ids: readonly PartId[]): Promise<PracticeParts> {
  const [lab, terminal] = await Promise.all([
    ids.includes('lab') ? import('./practiceInLab.tsx') : null,
    ids.includes('terminal') ? import('./practiceInTerminal.ts') : null,
  ]);
  const sentences: ExerciseSentences = {
    table: exerciseTable,
    lab: lab?.teller ?? null,
    terminal: terminal?.teller ?? null,
  };
  return {sentences, sayings: practiceSayings(sentences), scenes: lab?.scenes ?? null};
}
