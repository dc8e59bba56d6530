import type {Exercise} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import type {RoundAddress} from '../../exercises/practice/practiceAddress.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Named} from '../parts/Named.tsx';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import styles from './KeySheet.module.css';
import {OptionFace} from './OptionFace.tsx';
import type {PlaceLinkComponent} from './PracticeProps.ts';

interface KeySheetProps {
  readonly words: PracticeWords;
  readonly sayings: ExerciseSayings;
  readonly title: string;
  readonly round: RoundAddress;
  readonly exercises: readonly Exercise[];
  readonly PlaceLink: PlaceLinkComponent;
}

/** A trainer's sheet: the items of a round as the class has them, with the answers that the machines work out. */
export function KeySheet({words, sayings, title, round, exercises, PlaceLink}: KeySheetProps) {
  const {practice} = words;
  return (
    <article className={styles.sheet} data-practice="key" aria-label={practice.keyOf(title)}>
      <h2 tabIndex={-1} data-ask>
        {practice.keyOf(title)}
      </h2>
      <p className={styles.soft}>
        {practice.modes[round.mode]}
        {round.choice.kind === 'set' ? ` · ${practice.seedIs(round.choice.seed)}` : ''} · {practice.keyHow}
      </p>
      <p className={styles.ways}>
        <PlaceLink to={{kind: 'round', round, at: 0}}>{practice.asLearner}</PlaceLink>
        <button
          type="button"
          onClick={() => {
            window.print();
          }}
        >
          {practice.print}
        </button>
        <PlaceLink to={{kind: 'overview'}}>{practice.backToPractice}</PlaceLink>
      </p>
      <ol>
        {exercises.map((exercise) => {
          const answer = modelAnswer(exercise);
          return (
            <li key={exercise.id}>
              <p className={styles.soft}>{sayings.kind(exercise)}</p>
              <p>
                <Named text={sayings.question(exercise)} />
              </p>
              {exercise.form === 'choice' ? (
                <ol className={styles.options}>
                  {exercise.options.map((option) => (
                    <li key={option.id} data-right={option.id === exercise.right || undefined}>
                      <OptionFace words={words} sayings={sayings} exercise={exercise} option={option} />
                    </li>
                  ))}
                </ol>
              ) : null}
              <p className={styles.reason}>
                {/* The reason of an answer with two halves stands below it. */}
                <b>
                  <Named text={sayings.answer(exercise, exercise.form === 'choice' ? exercise.right : answer)} />
                </b>
                <br />
                <Named text={sayings.why(exercise, judge(exercise, answer))} />
              </p>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
