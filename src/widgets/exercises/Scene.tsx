import type {ChoiceExercise} from '../../exercises/index.ts';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import {sayAction, type LabWords} from '../../say/lab.ts';
import {sayPosition, sayStep} from '../../say/run.ts';
import {type MachineId, roles, type TransitionId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {PracticeWords} from '../../text/practice.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {TableWords} from '../../text/table.ts';
import {readRun, writeRun} from '../../run/runLink.ts';
import {visible} from '../../reader/lines/visible.ts';
import {familyOf} from '../../spec/index.ts';
import {Diagram} from '../parts/Diagram.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {litOf} from './litOf.ts';
import styles from './Scene.module.css';

export interface SceneWords {
  readonly table: PageWords & TableWords & SimulatorWords;
  readonly lab: LabWords;
  readonly practice: PracticeWords;
}

interface SceneProps {
  readonly words: SceneWords;
  readonly exercise: ChoiceExercise;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  readonly isDone: boolean;
  readonly glow: TransitionId | null;
}

/** What a question is about, and nothing that answers it. */
export function Scene({words, exercise, svgs, isDone, glow}: SceneProps) {
  const {scene} = exercise;
  const {table} = words;
  switch (scene.kind) {
    case 'machine':
    case 'steps': {
      const shown = litOf(exercise, isDone, glow);
      if (shown === null) return null;
      const {machine, role} = shown.position;
      const played =
        scene.kind === 'machine' ? readRun(writeRun(scene.run), familyOf(scene.run.start.machine)).played : [];
      return (
        <div className={styles.machine} data-side={role}>
          <p className={styles.caption}>
            <b>{table.roles[role]}</b> {table.machines[machine].title}
          </p>
          <div className={styles.picture}>
            {/* Another question is another picture: it begins as it is, without a way from the one before. */}
            <Diagram key={exercise.id} svg={svgs[machine] ?? ''} lit={shown.lit} fit="box" />
          </div>
          <p className={styles.now}>
            {sayPosition(table, shown.position)}
            {isDone ? null : <small> {words.practice.practice.standsStill}</small>}
          </p>
          {played.length === 0 ? null : (
            <ol className={styles.story}>
              {played.map((each, index) => (
                <li key={index}>{sayStep(table, each)}</li>
              ))}
            </ol>
          )}
        </div>
      );
    }
    case 'lab':
      return <LabScene words={words} link={scene.link} next={scene.next} />;
    case 'levels':
      return <LevelScene words={words} links={scene.links} />;
    case 'text':
      return (
        <ol className={styles.lines}>
          {scene.text
            .replace(/\n$/, '')
            .split('\n')
            .map((line, index) => (
              <li key={index} data-asked={isAsked(exercise, index + 1) || undefined}>
                <code>{visible(line)}</code>
              </li>
            ))}
        </ol>
      );
  }
}

function isAsked({ask}: ChoiceExercise, line: number): boolean {
  return (ask.kind === 'printedState' || ask.kind === 'lineTransition') && ask.line === line;
}

type LabSceneOf<Kind> = Extract<ChoiceExercise['scene'], {kind: Kind}>;

/** Where both ends stand, and what happens next. */
function LabScene({words, link, next}: {readonly words: SceneWords} & Pick<LabSceneOf<'lab'>, 'link' | 'next'>) {
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
          <li key={index}>{sayAction(words.lab, action, worldAfter(played, count - shown.length + index))}</li>
        ))}
        <li>
          <b>{sayAction(words.lab, next, world)}</b>
        </li>
      </ol>
    </div>
  );
}

/** One list of actions for two levels, told in the world of the first. */
function LevelScene({words, links}: {readonly words: SceneWords} & Pick<LabSceneOf<'levels'>, 'links'>) {
  const {played} = readLabRun(links[1]);
  return (
    <ol className={styles.story}>
      {played.steps.map(({action}, index) => (
        <li key={index}>{sayAction(words.lab, action, worldAfter(played, index))}</li>
      ))}
    </ol>
  );
}
