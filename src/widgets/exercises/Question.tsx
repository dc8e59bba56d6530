import {useEffect, useId, useRef, useState} from 'react';
import type {ChoiceExercise, OptionId} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import type {Mode} from '../../exercises/practice/practiceAddress.ts';
import type {ItemState, RoundAct} from '../../exercises/practice/round.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {answerOf, halvesOf, standingOf} from './answering.ts';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import {Hints} from './Hints.tsx';
import {Icon} from '../parts/Icon.tsx';
import {Named} from '../parts/Named.tsx';
import {OptionButton} from './OptionButton.tsx';
import {Reason} from './Reason.tsx';
import styles from './Question.module.css';

interface QuestionProps {
  readonly words: PracticeWords;
  readonly sayings: ExerciseSayings;
  readonly exercise: ChoiceExercise;
  readonly mode: Mode;
  readonly item: ItemState;
  readonly onAct: (act: RoundAct) => void;
}

/** A question with its answers; a miss has its reason where it was made. In an exam nothing is told before the end. */
export function Question({words, sayings, exercise, mode, item, onAct}: QuestionProps) {
  const {practice} = words;
  const isExam = mode === 'exam';
  const given = item.answers.at(-1);
  const standing = standingOf(exercise, item);
  const isDone = !isExam && standing.isDone;
  const [picked, setPicked] = useState<OptionId | null>(isExam && given !== undefined ? halvesOf(given).first : null);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const right = halvesOf(modelAnswer(exercise));
  const first = isDone ? right.first : picked;
  const reasons = first === null ? [] : (exercise.second?.optionsAfter[first] ?? []);

  const because = isDone ? <Reason text={sayings.why(exercise, judge(exercise, modelAnswer(exercise)))} /> : null;

  /** Of an option, what is known: that it is wrong, right, or chosen for now. */
  function markOf(option: OptionId) {
    if (isExam) return option === picked ? 'chosen' : null;
    if (isDone && option === right.first) return 'right';
    if (standing.misses.some((miss) => miss.first === option && miss.verdict.halves[0] === false)) return 'wrong';
    return option === picked ? 'chosen' : null;
  }

  function markOfReason(option: OptionId) {
    if (isExam) return option === (given === undefined ? null : halvesOf(given).reason) ? 'chosen' : null;
    if (isDone && option === right.reason) return 'right';
    const isMissed = standing.misses.some((miss) => miss.first === first && miss.reason === option);
    return isMissed ? 'wrong' : null;
  }

  function give(answer: string) {
    onAct({kind: isExam ? 'change' : 'answer', answer});
  }

  function choose(option: OptionId) {
    if (isDone || markOf(option) === 'wrong') return;
    // In an exam it can be changed; and of two halves the first alone is no answer that is judged before its reason.
    if (isExam || exercise.second !== null) setPicked(option);
    if (isExam || exercise.second === null) give(answerOf(option, null));
  }

  function chooseReason(option: OptionId) {
    if (isDone || picked === null || markOfReason(option) === 'wrong') return;
    const answer = answerOf(picked, option);
    give(answer);
    if (!isExam && judge(exercise, answer).halves[0] === false) setPicked(null);
  }

  // The button goes with its chance: its reader goes on at the answer.
  const asksToSee = useRef(false);
  useEffect(() => {
    if (isDone && asksToSee.current) box.current?.querySelector<HTMLElement>('[data-mark=right]')?.focus();
    asksToSee.current = false;
  }, [isDone]);

  // Of a phone, the second half comes into view when it opens.
  const isAsked = reasons.length > 0;
  useEffect(() => {
    if (isAsked) box.current?.querySelector('[data-second]')?.scrollIntoView({block: 'nearest'});
  }, [isAsked]);

  return (
    <div
      ref={box}
      className={styles.question}
      data-question
      data-side={sideOf(exercise)}
      data-done={isDone || undefined}
    >
      <p className={styles.kind}>{sayings.kind(exercise)}</p>
      <h2 className={styles.ask} id={`${id}-ask`} tabIndex={-1} data-ask>
        <Named text={sayings.question(exercise)} />
      </h2>
      <ol className={styles.options} aria-labelledby={`${id}-ask`}>
        {exercise.options.map((option, index) => (
          <li key={option.id}>
            <OptionButton
              words={words}
              sayings={sayings}
              exercise={exercise}
              option={option}
              figure={String(index + 1)}
              mark={markOf(option.id)}
              isOver={isDone}
              onPress={() => {
                choose(option.id);
              }}
            />
            {isDone && option.id === right.first && right.reason === null ? because : null}
            {isExam
              ? null
              : standing.misses
                  .filter((miss) => miss.first === option.id && miss.verdict.halves[0] === false)
                  .slice(0, 1)
                  .map((miss) => <Reason key={miss.first} text={sayings.why(exercise, miss.verdict)} />)}
          </li>
        ))}
      </ol>
      {reasons.length === 0 ? null : (
        <div className={styles.second} data-second>
          <h3 id={`${id}-why`}>{sayings.secondQuestion}</h3>
          <ol className={styles.options} aria-labelledby={`${id}-why`}>
            {reasons.map((option, index) => (
              <li key={option.id}>
                <OptionButton
                  words={words}
                  sayings={sayings}
                  exercise={exercise}
                  option={option}
                  figure={String.fromCharCode(97 + index)}
                  mark={markOfReason(option.id)}
                  isOver={isDone}
                  onPress={() => {
                    chooseReason(option.id);
                  }}
                />
                {isDone && option.id === right.reason ? because : null}
                {isExam
                  ? null
                  : standing.misses
                      .filter(
                        (miss) => miss.first === first && miss.reason === option.id && miss.verdict.halves[0] === true,
                      )
                      .slice(0, 1)
                      .map((miss) => <Reason key={option.id} text={sayings.why(exercise, miss.verdict)} />)}
              </li>
            ))}
          </ol>
        </div>
      )}
      {isExam || isDone || standing.misses.length === 0 ? null : (
        <p className={styles.see}>
          <button
            type="button"
            className={styles.primary}
            onClick={() => {
              asksToSee.current = true;
              onAct({kind: 'see'});
            }}
          >
            <Icon of="play" /> {practice.seeIt}
          </button>
          <span>{practice.seeItHow}</span>
        </p>
      )}
      {isExam ? null : (
        <Hints
          words={words}
          hints={sayings.hints(exercise)}
          open={item.hints}
          onOpen={() => {
            onAct({kind: 'hint'});
          }}
        />
      )}
    </div>
  );
}

/** The end that a question is about: its states have the hue of that. */
function sideOf({ask}: ChoiceExercise) {
  if ('position' in ask) return ask.position.role;
  if ('start' in ask) return ask.start.role;
  return 'side' in ask ? ask.side : undefined;
}
