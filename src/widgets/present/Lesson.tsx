import {Fragment} from 'react';
import type {PresentWords} from '../../text/present.ts';
import type {RunLocation} from '../parts/RunLocation.ts';
import styles from './Notes.module.css';

/** A plan of a lesson, as the page of the plans has it. */
export interface LessonPlan {
  readonly id: string;
  /** `40 minutes: from login to cleanup` */
  readonly title: string;
  readonly rows: readonly LessonRow[];
}

export interface LessonRow {
  /** `27–33` */
  readonly minutes: string;
  /** What is shown, piece by piece; a run that can be shown here has its place. */
  readonly show: readonly {readonly text: string; readonly place: RunLocation | null}[];
  /** What is asked and what a good answer contains: markup of our own page. */
  readonly ask: string;
}

interface LessonProps {
  readonly words: PresentWords;
  readonly plans: readonly LessonPlan[];
  readonly plan: LessonPlan;
  readonly onPlan: (id: string) => void;
  /** The row that is on the wall. */
  readonly now: LessonRow | null;
  readonly onPlace: (place: RunLocation) => void;
}

/** The lesson with its minutes, and where in it the run on the wall is; a press shows another of its runs. */
export function Lesson({words: {present}, plans, plan, onPlan, now, onPlace}: LessonProps) {
  return (
    <section className={styles.lesson}>
      <label>
        <h2>{present.lesson}</h2>
        <select
          value={plan.id}
          onChange={({target}) => {
            onPlan(target.value);
          }}
        >
          {plans.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <ol>
        {plan.rows.map((row) => (
          <li key={row.minutes} aria-current={row === now ? 'step' : undefined}>
            <span className={styles.minutes}>{row.minutes}</span>
            <span>
              {row.show.map(({text, place}, index) =>
                place === null ? (
                  <Fragment key={index}>{text}</Fragment>
                ) : (
                  <button
                    key={index}
                    type="button"
                    onClick={() => {
                      onPlan(plan.id);
                      onPlace(place);
                    }}
                  >
                    {text}
                  </button>
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The row of a plan that shows this run; of several the last one that the run has come to. */
export function rowAt({rows}: LessonPlan, run: string | null, at: number): LessonRow | null {
  const withRun = rows.filter(({show}) => show.some(({place}) => place !== null && place.run === run));
  const come = withRun.filter(({show}) => show.some(({place}) => place?.run === run && (place.at ?? 0) <= at));
  return come.at(-1) ?? withRun[0] ?? null;
}
