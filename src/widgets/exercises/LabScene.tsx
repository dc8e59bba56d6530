import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import {type LabWords, sayAction} from '../../say/lab.ts';
import {roles} from '../../spec/index.ts';
import {StateChip} from '../parts/StateChip.tsx';
import type {SceneOf} from './Scene.tsx';
import styles from './Scene.module.css';

/** Where both ends stand, and what happens next. */
export function LabScene({words, link, next}: {readonly words: LabWords} & Pick<SceneOf<'lab'>, 'link' | 'next'>) {
  const {played} = readLabRun(link);
  const count = played.steps.length;
  const world = worldAfter(played, count);
  const standings = standingsIn(world, []);
  return (
    <div className={styles.lab}>
      <div className={styles.ends}>
        {roles.map((role) => (
          <section key={role} data-side={role}>
            <h2>{words.table.roles[role]}</h2>
            <p>
              {standings.sessions[role].map(({position}, index) => (
                <StateChip key={index} state={position.state} form="now" />
              ))}
            </p>
            {standings.wires.map(({ends}, index) => (
              <p key={index}>
                {ends[role].cid === null ? null : <small>CID {ends[role].cid} </small>}
                <StateChip state={ends[role].position.state} />
              </p>
            ))}
          </section>
        ))}
      </div>
      <ol className={styles.story} start={Math.max(1, count - 3)}>
        {played.steps.slice(-4).map(({action}, index, shown) => (
          <li key={index}>{sayAction(words, action, worldAfter(played, count - shown.length + index))}</li>
        ))}
        <li>
          <b>{sayAction(words, next, world)}</b>
        </li>
      </ol>
    </div>
  );
}

/** One list of actions for two levels, told in the world of the first. */
export function LevelScene({words, links}: {readonly words: LabWords} & Pick<SceneOf<'levels'>, 'links'>) {
  const {played} = readLabRun(links[1]);
  return (
    <ol className={styles.story}>
      {played.steps.map(({action}, index) => (
        <li key={index}>{sayAction(words, action, worldAfter(played, index))}</li>
      ))}
    </ol>
  );
}
