import {useState} from 'react';
import type {Exercise} from '../../exercises/index.ts';
import type {RoundState} from '../../exercises/practice/round.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Named} from '../parts/Named.tsx';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import styles from './AnswerSheet.module.css';

interface AnswerSheetProps {
  readonly words: PracticeWords;
  readonly sayings: ExerciseSayings;
  readonly exercises: readonly Exercise[];
  readonly state: RoundState;
  readonly onGo: (at: number) => void;
  readonly onHandIn: () => void;
}

/** All items of an exam with what was answered, and the one place where it is handed in. */
export function AnswerSheet({words: {practice}, sayings, exercises, state, onGo, onHandIn}: AnswerSheetProps) {
  const [isSure, setIsSure] = useState(false);
  const given = state.filter(({answers}) => answers.length > 0).length;
  const open = exercises.length - given;
  const flagged = state.filter(({isFlagged}) => isFlagged).length;
  return (
    <div className={styles.sheet}>
      <h2 tabIndex={-1} data-ask>
        {practice.sheet}
      </h2>
      <p>{practice.sheetHow({given, of: exercises.length, flagged})}</p>
      <ol>
        {exercises.map((exercise, index) => {
          const item = state[index];
          const answer = item?.answers.at(-1);
          return (
            <li key={exercise.id}>
              <button
                type="button"
                onClick={() => {
                  onGo(index);
                }}
              >
                <b>{index + 1}</b>
                <span>
                  <Named text={sayings.question(exercise)} />
                </span>
                <em>
                  {answer === undefined ? practice.open : <Named text={sayings.answer(exercise, answer)} />}
                  {item?.isFlagged === true ? ` · ${practice.flagged}` : ''}
                </em>
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles.end}>
        {isSure ? <span role="alert">{practice.handInOpen(open)}</span> : null}
        <button
          type="button"
          className={styles.primary}
          onClick={() => {
            if (open === 0 || isSure) onHandIn();
            else setIsSure(true);
          }}
        >
          {practice.handIn}
        </button>
      </p>
    </div>
  );
}
