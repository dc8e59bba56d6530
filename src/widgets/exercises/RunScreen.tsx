import {type ComponentType, type ReactNode, useRef, useState} from 'react';
import {countedIn, goalMarks} from '../../exercises/goalMarks.ts';
import {goalParts} from '../../exercises/goalParts.ts';
import type {LabExercise, RunExercise} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import type {Mode} from '../../exercises/practice/practiceAddress.ts';
import type {ItemState, RoundAct} from '../../exercises/practice/round.ts';
import {readLabRun, writeLabRun} from '../../lab/run/labLink.ts';
import {readRun, writeRun} from '../../run/runLink.ts';
import {type FamilyId, familyOf} from '../../spec/index.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Icon} from '../parts/Icon.tsx';
import type {Navigate, RunLocation} from '../parts/RunLocation.ts';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import {Hints} from './Hints.tsx';
import {MarkSign} from './MarkSign.tsx';
import {Named} from '../parts/Named.tsx';
import {Pips} from './Pips.tsx';
import styles from './RunScreen.module.css';

/** What plays a run: the simulator of a family and the lab as they are known, given their place. */
export interface RunParts {
  readonly Machine: ComponentType<{readonly of: FamilyId; readonly place: RunLocation; readonly onMove: Navigate}>;
  /** `task` stands within it: what is asked, and behind how many steps it begins. */
  readonly Lab: ComponentType<{
    readonly place: RunLocation;
    readonly onMove: Navigate;
    readonly task: {readonly goal: ReactNode; readonly opening: number};
  }>;
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

/** A run to be played by the reader: the goal, ticked part by part as the run meets it, and the simulator or the lab. */
export function RunScreen({words, sayings, exercise, mode, item, parts: {Machine, Lab}, onAct}: RunScreenProps) {
  const {practice} = words.practice;
  const isExam = mode === 'exam';
  const start = exercise.form === 'run' ? writeRun({start: exercise.start, steps: []}) : exercise.start;
  const [place, setPlace] = useState<RunLocation>({run: item.answers.at(-1) ?? start, at: null});
  const [spoken, setSpoken] = useState('');
  /** What the page shows by now, for steps that come faster than it is drawn. */
  const here = useRef(place);
  const link = linkAt(exercise, place, start);
  const verdict = judge(exercise, link);
  const isDone = !isExam && (item.isSeen || item.answers.length > 0);
  const parts = goalParts(exercise);
  const lines = sayings.goal(exercise);
  const marks = goalMarks(exercise, link);

  function show(next: RunLocation) {
    if (!isExam) setSpoken(changesBetween(linkAt(exercise, here.current, start), linkAt(exercise, next, start)));
    here.current = next;
    setPlace(next);
  }

  /** What a step has ticked, or taken back; and what it all comes to, when that is right. */
  function changesBetween(before: string, after: string): string {
    const was = goalMarks(exercise, before);
    const told = goalMarks(exercise, after).flatMap((mark, index) =>
      mark === was[index] ? [] : [practice.goalNow[mark](lines[index] ?? '')],
    );
    const come = judge(exercise, after);
    return [...told, ...(come.right && told.length > 0 ? [sayings.why(exercise, come)] : [])].join(' ');
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

  const goal = (
    <div className={styles.goal}>
      <div className={styles.asked}>
        <p className={styles.kind}>{sayings.kind(exercise)}</p>
        <h2 tabIndex={-1} data-ask>
          <Named text={sayings.question(exercise)} />
        </h2>
        {isExam ? null : (
          <Hints
            words={words.practice}
            hints={sayings.hints(exercise)}
            open={item.hints}
            onOpen={() => {
              onAct({kind: 'hint'});
            }}
          />
        )}
      </div>
      <ul className={styles.checks}>
        {lines.map((line, index) => {
          const mark = marks[index] ?? 'open';
          // How much may be used is told by the pips beside it.
          return parts[index]?.kind === 'budget' ? null : (
            <li key={line} data-mark={isExam ? undefined : mark}>
              {isExam ? null : <MarkSign of={mark} label={practice.goalMarks[mark]} />}
              <span>
                <Named text={line} />
              </span>
            </li>
          );
        })}
      </ul>
      <div className={styles.counted}>
        <Pips
          words={words.practice}
          of={exercise.form}
          used={countedIn(exercise, link)}
          par={exercise.par}
          budget={exercise.budget}
        />
        <p className={styles.acts}>
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
        </p>
      </div>
      {isExam || !verdict.right ? null : (
        <p className={styles.verdict}>
          <Named text={sayings.why(exercise, verdict)} />
        </p>
      )}
    </div>
  );

  return (
    <div className={styles.screen}>
      {exercise.form === 'run' ? (
        <>
          {goal}
          <div className={styles.machine}>
            <Machine of={familyOf(exercise.start.machine)} place={place} onMove={move} />
          </div>
        </>
      ) : (
        <Lab place={place} onMove={move} task={{goal, opening: stepsOf(exercise)}} />
      )}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

/** The link of a run as far as it is shown. */
function linkAt(exercise: RunExercise | LabExercise, {run: link, at}: RunLocation, start: string): string {
  if (link === null) return start;
  if (at === null) return link;
  if (exercise.form === 'lab') {
    const {settings, actions} = readLabRun(link).run;
    return writeLabRun({settings, actions: actions.slice(0, at)});
  }
  const {run} = readRun(link, familyOf(exercise.start.machine));
  return writeRun({...run, steps: run.steps.slice(0, at)});
}

/** How many steps lie before the reader's first. */
function stepsOf(exercise: RunExercise | LabExercise): number {
  return exercise.form === 'run' ? 0 : readLabRun(exercise.start).played.steps.length;
}
