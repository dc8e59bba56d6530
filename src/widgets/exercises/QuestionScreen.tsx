import type {ChoiceExercise, Verdict} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import type {Mode} from '../../exercises/practice/practiceAddress.ts';
import type {ItemState, RoundAct} from '../../exercises/practice/round.ts';
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
  const isDone = !isExam && standing.isDone;
  // What is told of the newest answer, or of the one that was asked to be seen.
  const isShown = isDone && !standing.isRight;
  const last = isExam ? null : isShown ? judge(exercise, modelAnswer(exercise)) : standing.last;
  const head = isShown ? practice.answerIs : last?.right === true ? practice.right : practice.wrong;
  const spoken = last === null ? '' : `${head} ${sayings.why(exercise, last)}`;
  return (
    <div className={styles.split} data-scene={exercise.scene.kind}>
      <div className={styles.scene}>
        <Scene words={words} exercise={exercise} svgs={svgs} isDone={isDone} glow={last === null ? [] : glowOf(last)} />
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

/** The transitions that a reason speaks of; they glow in the picture, as they do where one points at them. */
function glowOf({why: [first]}: Verdict): readonly TransitionId[] {
  const why = first.kind === 'refused' ? first.why : first;
  if ('transition' in why) return [why.transition];
  return 'transitions' in why ? why.transitions : [];
}
