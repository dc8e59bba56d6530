import type {Exercise} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import type {RoundAddress} from '../../exercises/practice/practiceAddress.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Unbroken} from '../parts/Unbroken.tsx';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import styles from './KeySheet.module.css';
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
export function KeySheet({words: {practice}, sayings, title, round, exercises, PlaceLink}: KeySheetProps) {
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
              <p>{sayings.question(exercise)}</p>
              {exercise.form === 'choice' ? (
                <ol className={styles.options}>
                  {exercise.options.map((option) => (
                    <li key={option.id} data-right={option.id === exercise.right || undefined}>
                      {sayings.option(exercise, option)}
                    </li>
                  ))}
                </ol>
              ) : null}
              <p className={styles.reason}>
                <b>{sayings.answer(exercise, answer)}</b>
                <br />
                <Unbroken text={sayings.why(exercise, judge(exercise, answer))} />
              </p>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
