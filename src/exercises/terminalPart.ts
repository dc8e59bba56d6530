import {diagnoses, diagnosisExercise, whatReaderSays, whyNotRead} from './diagnosis.ts';
import type {ExerciseId} from './exercise.ts';
import type {Maker, TerminalPart} from './parts.ts';

/** Everything that only exercises about printed texts need, beside the texts themselves (`bringReadings`). */
export const terminalPart: TerminalPart = {
  generated: () => (made ??= new Map(ofPrints())),
  whatReaderSays,
  whyNotRead,
};

/** Not before somebody asks, and the texts are there. */
let made: ReadonlyMap<ExerciseId, Maker> | undefined;

function* ofPrints(): Iterable<[ExerciseId, Maker]> {
  for (const question of diagnoses()) yield [`read.${question.name}`, (id) => diagnosisExercise(id, question)];
}
