import type {ChoiceExercise} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import type {Mode} from '../../exercises/practice/practiceAddress.ts';
import type {ItemState, RoundAct} from '../../exercises/practice/round.ts';
import type {Why} from '../../exercises/why.ts';
import type {MachineId, TransitionId} from '../../spec/index.ts';
import {standingOf} from './answering.ts';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import {Question} from './Question.tsx';
import styles from './RoundScreen.module.css';
import {Scene, type SceneWords} from './Scene.tsx';

interface QuestionScreenProps {
  readonly words: SceneWords;
  readonly sayings: ExerciseSayings;
  readonly exercise: ChoiceExercise;
  readonly mode: Mode;
  readonly item: ItemState;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  readonly onAct: (act: RoundAct) => void;
}

/** The picture, which stands still until the answer is known, and the question beside it. */
export function QuestionScreen({words, sayings, exercise, mode, item, svgs, onAct}: QuestionScreenProps) {
  const {practice} = words.practice;
  const standing = standingOf(exercise, item);
  const isExam = mode === 'exam';
  const last = isExam ? null : standing.last;
  const spoken =
    last === null
      ? item.isSeen && !isExam
        ? `${practice.answerIs} ${sayings.why(exercise, judge(exercise, modelAnswer(exercise)))}`
        : ''
      : `${last.right ? practice.right : practice.wrong} ${sayings.why(exercise, last)}`;
  return (
    <div className={styles.split}>
      <div className={styles.scene}>
        <Scene
          words={words}
          exercise={exercise}
          svgs={svgs}
          isDone={!isExam && standing.isDone}
          glow={last === null || last.right ? null : glowOf(last.why[0])}
        />
      </div>
      <div className={styles.side}>
        <Question words={words.practice} sayings={sayings} exercise={exercise} mode={mode} item={item} onAct={onAct} />
      </div>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

/** The transition that a reason speaks of; it glows in the picture, as it does where one points at it. */
function glowOf(why: Why): TransitionId | null {
  if ('transition' in why) return why.transition;
  if (why.kind === 'refused' && 'transition' in why.why) return why.why.transition;
  return null;
}
