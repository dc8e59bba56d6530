import type {ChoiceExercise, ExerciseOption} from '../../exercises/index.ts';
import type {PracticeWords} from '../../text/practice.ts';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import {MarkSign} from './MarkSign.tsx';
import {OptionFace} from './OptionFace.tsx';
import styles from './Question.module.css';

interface OptionButtonProps {
  readonly words: PracticeWords;
  readonly sayings: ExerciseSayings;
  readonly exercise: ChoiceExercise;
  readonly option: ExerciseOption;
  /** The key that takes it. */
  readonly figure: string;
  readonly mark: 'right' | 'wrong' | 'chosen' | null;
  readonly isOver: boolean;
  readonly onPress: () => void;
}

/** One answer with its key. What was wrong stays where it is, struck through, and takes no press any more. */
export function OptionButton({words, sayings, exercise, option, figure, mark, isOver, onPress}: OptionButtonProps) {
  const {practice} = words;
  return (
    <button
      type="button"
      className={styles.option}
      data-mark={mark ?? undefined}
      data-key={figure}
      aria-pressed={mark === 'chosen' || mark === 'right'}
      aria-disabled={isOver || mark === 'wrong' || undefined}
      onClick={onPress}
    >
      <kbd aria-hidden="true">{figure}</kbd>
      <span className={styles.face}>
        <OptionFace words={words} sayings={sayings} exercise={exercise} option={option} />
      </span>
      {mark === 'right' || mark === 'wrong' ? <MarkSign of={mark} label={practice.marks[mark]} /> : null}
      {mark === 'chosen' ? <span className={styles.chosen}>{practice.chosen}</span> : null}
    </button>
  );
}
