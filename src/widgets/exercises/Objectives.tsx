import {objectiveProgress, type Progress} from '../../exercises/practice/progress.ts';
import {objectives} from '../../exercises/objectives.ts';
import type {ExerciseWords} from '../../text/exercises.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Meter} from './Meter.tsx';
import styles from './Overview.module.css';

interface ObjectivesProps {
  readonly words: PracticeWords & ExerciseWords;
  readonly progress: Progress;
}

/** What a reader can do, as far as this device knows: sentences, and no points. */
export function Objectives({words, progress}: ObjectivesProps) {
  const {practice} = words;
  const rows = objectives.map((id) => ({id, ...objectiveProgress(progress, id)}));
  const held = rows.filter(({firmness}) => firmness === 'holds').length;
  return (
    <section className={styles.objectives}>
      <div className={styles.head}>
        <h2 id="objectives">{practice.objectives}</h2>
        <span className={styles.soft}>{practice.objectivesHeld({held, all: rows.length})}</span>
      </div>
      <ul>
        {rows.map(({id, firmness, right, asked}) => (
          <li key={id}>
            <span>{words.exercises.objectives[id]}</span>
            <Meter share={asked === 0 ? 0 : right / asked} />
            <span className={styles.firmness} title={practice.rightOf({right, asked})}>
              {practice.firmness[firmness]}
              {asked === 0 ? null : <small>{`${String(right)}/${String(asked)}`}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
