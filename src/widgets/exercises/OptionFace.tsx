import type {ChoiceExercise, ExerciseOption} from '../../exercises/index.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Named} from '../parts/Named.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import type {ExerciseSayings} from './ExerciseSayings.ts';

interface OptionFaceProps {
  readonly words: PracticeWords;
  readonly sayings: ExerciseSayings;
  readonly exercise: ChoiceExercise;
  readonly option: ExerciseOption;
}

/** What an answer looks like: the chip that is known from everywhere else, or a sentence. */
export function OptionFace({words, sayings, exercise, option}: OptionFaceProps) {
  if (option.kind === 'state')
    return (
      <>
        <StateChip state={option.state} />
        {option.stays ? <small>{words.practice.stays}</small> : null}
      </>
    );
  if (option.kind === 'transition') return <TransitionChip transition={option.transition} />;
  return (
    <span>
      <Named text={sayings.option(exercise, option)} />
    </span>
  );
}
