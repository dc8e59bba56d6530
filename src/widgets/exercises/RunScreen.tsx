import {type ComponentType, useRef, useState} from 'react';
import type {LabExercise, RunExercise} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import type {Mode} from '../../exercises/practice/practiceAddress.ts';
import type {ItemState, RoundAct} from '../../exercises/practice/round.ts';
import {readLabRun} from '../../lab/run/labLink.ts';
import {writeRun} from '../../run/runLink.ts';
import {type FamilyId, familyOf} from '../../spec/index.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Icon} from '../parts/Icon.tsx';
import type {Navigate, RunLocation} from '../parts/RunLocation.ts';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import {Hints} from './Hints.tsx';
import {MarkSign} from './MarkSign.tsx';
import styles from './RunScreen.module.css';

/** What plays a run: the simulator of a family and the lab as they are known, given their place. */
export interface RunParts {
  readonly Machine: ComponentType<{readonly of: FamilyId; readonly place: RunLocation; readonly onMove: Navigate}>;
  readonly Lab: ComponentType<{readonly place: RunLocation; readonly onMove: Navigate}>;
}

export interface RunScreenProps {
  readonly words: {readonly practice: PracticeWords};
  readonly sayings: ExerciseSayings;
  readonly exercise: RunExercise | LabExercise;
  readonly mode: Mode;
  readonly item: ItemState;
  readonly parts: RunParts;
  readonly onAct: (act: RoundAct) => void;
}

/** A run to be played by the reader: the goal above, and below it the simulator or the lab. */
export function RunScreen({words, sayings, exercise, mode, item, parts: {Machine, Lab}, onAct}: RunScreenProps) {
  const {practice} = words.practice;
  const isExam = mode === 'exam';
  const start = exercise.form === 'run' ? writeRun({start: exercise.start, steps: []}) : exercise.start;
  const [place, setPlace] = useState<RunLocation>({run: item.answers.at(-1) ?? start, at: null});
  /** What the page shows by now, for steps that come faster than it is drawn. */
  const here = useRef(place);
  const link = place.run ?? start;
  const verdict = judge(exercise, link);
  const isBegun = link !== start;
  const isDone = !isExam && (item.isSeen || item.answers.length > 0);

  function show(next: RunLocation) {
    here.current = next;
    setPlace(next);
  }

  const move: Navigate = (next) => {
    const to = typeof next === 'function' ? next(here.current) : next;
    if (to.run === here.current.run && to.at === here.current.at) return false;
    show(to);
    const run = to.run ?? start;
    if (isExam) onAct({kind: 'change', answer: run});
    else if (!isDone && to.at === null && judge(exercise, run).right) onAct({kind: 'answer', answer: run});
    return true;
  };

  const why = sayings.why(exercise, verdict);
  return (
    <div className={styles.screen}>
      <div className={styles.goal}>
        <div>
          <p className={styles.kind}>{sayings.kind(exercise)}</p>
          <h2 tabIndex={-1} data-ask>
            {sayings.question(exercise)}
          </h2>
          <ul className={styles.checks}>
            {sayings.goal(exercise).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div className={styles.verdict} role="status">
          {!isBegun || isExam ? null : (
            <>
              <MarkSign
                of={verdict.right ? 'right' : 'open'}
                label={verdict.right ? practice.reached : practice.marks.open}
              />
              <span>{why}</span>
            </>
          )}
        </div>
        <div className={styles.acts}>
          <button
            type="button"
            onClick={() => {
              show({run: start, at: null});
            }}
          >
            <Icon of="restart" /> {practice.fromStart}
          </button>
          {isExam ? null : (
            <button
              type="button"
              onClick={() => {
                if (!isDone) onAct({kind: 'see'});
                show({run: modelAnswer(exercise), at: stepsOf(exercise)});
              }}
            >
              <Icon of="play" /> {practice.seeIt}
            </button>
          )}
        </div>
      </div>
      {exercise.form === 'run' ? (
        <div className={styles.machine}>
          <Machine of={familyOf(exercise.start.machine)} place={place} onMove={move} />
        </div>
      ) : (
        <Lab place={place} onMove={move} />
      )}
      {isExam ? null : (
        <div className={styles.hints}>
          <Hints
            words={words.practice}
            hints={sayings.hints(exercise)}
            open={item.hints}
            onOpen={() => {
              onAct({kind: 'hint'});
            }}
          />
        </div>
      )}
    </div>
  );
}

/** How many steps lie before the reader's first. */
function stepsOf(exercise: RunExercise | LabExercise): number {
  return exercise.form === 'run' ? 0 : readLabRun(exercise.start).played.steps.length;
}
