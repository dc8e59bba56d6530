import {exerciseWords} from '@words/exercises.ts';
import {packageWords} from '@words/packages.ts';
import {practiceWords} from '@words/practice.ts';
import cleanup from '!!@diagrams/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/sessionTarget.svg?raw';
import script from '!!@generated/iscsi-state-lab/scormPlayer.js?raw';
import {strToU8, zipSync} from 'fflate';
import type {ChoiceExercise} from '../exercises/index.ts';
import {exerciseOf} from '../exercises/exercises.ts';
import {pick} from '../exercises/pick.ts';
import {setOf} from '../exercises/sets.ts';
import type {RoundAddress} from '../exercises/practice/practiceAddress.ts';
import type {Imprint} from '../render/citations/citable.ts';
import {anki} from '../render/exercises/anki.ts';
import {gift} from '../render/exercises/gift.ts';
import type {PackageFile} from '../render/exercises/packageFile.ts';
import {qtiFiles} from '../render/exercises/qti.ts';
import {scormFiles} from '../render/exercises/scorm/scormFiles.ts';
import {scormSetOf} from '../render/exercises/scorm/scormSetOf.ts';
import {sayItem} from '../say/exerciseItem.ts';
import type {ExerciseSentences} from '../say/exercises.ts';
import type {PackageFormat} from '../text/packages.ts';
import tokens from '!!../css/tokens.css?raw';
import playerStyle from '!!./scorm/player.css?raw';

/** What of a set can be taken to another program. */
export interface SetChoices {
  /** `cleanup-core-4711-12`: set, seed and number of items. */
  readonly id: string;
  readonly title: string;
  /** How many items the whole set has. */
  readonly of: number;
  /** Those that need neither simulator nor lab, in the order in which the class has them. */
  readonly exercises: readonly ChoiceExercise[];
}

/**
 * The items of a round's set, of which other programs can ask those that have answers to choose from.
 *
 * @throws when a part of them was not brought
 */
export function choicesOf({choice}: RoundAddress, sentences: ExerciseSentences): SetChoices {
  const set = choice.kind === 'set' ? setOf(choice.set) : null;
  if (choice.kind !== 'set' || set === null) return {id: 'none', title: '', of: 0, exercises: []};
  const {seed, count} = choice;
  const ids = pick({set, seed, n: count});
  return {
    id: `${set}-${seed}-${count}`,
    title: practiceWords.practice.setWithSeed({set: exerciseWords.exercises.sets[set].name, seed}),
    of: ids.length,
    exercises: ids
      .map(exerciseOf)
      .filter((each) => each?.form === 'choice')
      .filter((each) => sayItem(sentences, each) !== null),
  };
}

interface PackageWishes {
  readonly sentences: ExerciseSentences;
  readonly format: PackageFormat;
  /** The score to be passed, for SCORM. */
  readonly pass: number | null;
  readonly imprint: Imprint;
}

/** The file of a set for other programs, in the page's language, under a name that says set, seed and language. */
export function packageFile(choices: SetChoices, {sentences, format, pass, imprint}: PackageWishes) {
  const {locale, site, edition} = imprint;
  const items = choices.exercises.map((each) => sayItem(sentences, each)).filter((item) => item !== null);
  const name = `iscsi-${choices.id}-${locale}-${format}`;
  switch (format) {
    case 'gift':
      return {name: `${name}.txt`, content: text(gift(items))};
    case 'anki':
      return {name: `${name}.txt`, content: text(anki(items))};
    case 'qti':
      return {name: `${name}.zip`, content: zip(qtiFiles(locale, items))};
    case 'scorm': {
      const words = {
        sentences,
        practice: practiceWords.practice,
        player: packageWords.player,
        madeWith: packageWords.madeWith({site, version: edition.version}),
      };
      const set = scormSetOf(words, choices.title, choices.exercises);
      const style = `${tokens}\n${playerStyle}`;
      return {
        name: `${name}.zip`,
        content: zip(scormFiles({id: `iscsi-${choices.id}`, locale, set, pass, svgs, script, style})),
      };
    }
  }
}

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};

function text(content: string): Blob {
  return new Blob([content], {type: 'text/plain'});
}

/** The same bytes for the same set. */
function zip(files: readonly PackageFile[]): Blob {
  const entries = Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)]));
  return new Blob([zipSync(entries, {level: 9, mtime: new Date(1980, 0, 1)})], {type: 'application/zip'});
}
