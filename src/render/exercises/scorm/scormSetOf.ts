import type {ChoiceExercise} from '../../../exercises/exercise.ts';
import {seedOf} from '../../../exercises/seeded.ts';
import {standingIn} from '../../../exercises/standingIn.ts';
import {sayItem, saySecondHalf} from '../../../say/exerciseItem.ts';
import type {ExerciseSentences} from '../../../say/exercises.ts';
import {sayPosition} from '../../../say/run.ts';
import type {PackageWords} from '../../../text/packages.ts';
import type {PracticeWords} from '../../../text/practice.ts';
import type {ScormPicture, ScormSet} from './scormSet.ts';

/** What a package says besides its items. */
export interface ScormWords {
  readonly sentences: ExerciseSentences;
  readonly practice: PracticeWords['practice'];
  readonly player: PackageWords['player'];
  readonly madeWith: string;
}

/** The items of a set that need neither simulator nor lab, in words. */
export function scormSetOf(words: ScormWords, title: string, exercises: readonly ChoiceExercise[]): ScormSet {
  const {sentences, practice} = words;
  const held = exercises.flatMap((exercise) => {
    const item = sayItem(sentences, exercise);
    return item === null ? [] : [{exercise, item}];
  });
  const of = held.length;
  return {
    key: seedOf(
      held.map(({exercise: {id, options}}) => [id, ...options.map((option) => option.id)].join(' ')).join('\n'),
    ).toString(36),
    title,
    items: held.map(({exercise, item: {kind, question, listing, answers}}, index) => ({
      place: practice.itemOf({number: index + 1, of}),
      kind,
      question,
      lines: listing === null ? null : listing.replace(/\n$/, '').split('\n'),
      answers,
      second: saySecondHalf(sentences, exercise),
      picture: pictureOf(sentences, exercise),
    })),
    words: {
      ...words.player,
      right: practice.right,
      wrong: practice.wrong,
      back: practice.back,
      toResult: practice.toResult,
      marks: practice.marks,
      results: Array.from({length: of + 1}, (_, right) => practice.rightOfAll({right, all: of})),
      madeWith: words.madeWith,
    },
  };
}

function pictureOf({table}: ExerciseSentences, {scene}: ChoiceExercise): ScormPicture | null {
  const position = standingIn(scene);
  if (position === null) return null;
  const {machine, role, state} = position;
  return {
    machine,
    state,
    side: role,
    role: table.roles[role],
    title: table.machines[machine].title,
    now: sayPosition(table, position),
  };
}
