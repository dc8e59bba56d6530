import {type ComponentProps, type ComponentType, useEffect, useMemo, useRef} from 'react';
import {readLabRun} from '../../lab/run/labLink.ts';
import {type LabRun, worldAfter} from '../../lab/run/labRun.ts';
import {type LabWords, sayAction} from '../../say/lab.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {letGlow} from '../parts/lightUp.ts';
import type {LabScenes} from './Scene.tsx';
import styles from './Scene.module.css';

interface LabSceneProps {
  readonly words: LabWords;
  /** The stage of the lab as it stands after a run, to be looked at. */
  readonly Stage: ComponentType<LabRun>;
}

interface StandingProps extends LabSceneProps, ComponentProps<LabScenes['Standing']> {
  readonly practice: PracticeWords['practice'];
}

/** Where both ends stand, and what happens next: once the answer is known, it has happened. */
export function LabScene({words, practice, Stage, scene: {link, next}, isDone, ask, glow}: StandingProps) {
  const stage = useRef<HTMLDivElement>(null);
  const {run, played} = useMemo(() => readLabRun(link), [link]);
  const actions = useMemo(() => (isDone ? [...run.actions, next] : run.actions), [run, next, isDone]);
  const count = played.steps.length;
  const end = endOf(ask);
  // The stage knows steps and no questions: what an answer makes glow is laid over what it has drawn. A step takes it away.
  useEffect(() => {
    const picture = end === null ? null : stage.current?.querySelector(end);
    if (picture != null) letGlow(picture, isDone ? [] : glow);
  }, [end, isDone, glow]);
  return (
    <div className={styles.lab}>
      <div ref={stage} className={styles.stage}>
        <Stage settings={run.settings} actions={actions} />
      </div>
      {isDone ? null : <p className={styles.still}>{practice.standsStill}</p>}
      <ol className={styles.story} start={Math.max(1, count - 1)}>
        {played.steps.slice(-2).map(({action}, index, shown) => (
          <li key={index}>{sayAction(words, action, worldAfter(played, count - shown.length + index))}</li>
        ))}
        <li>
          <b>{sayAction(words, next, worldAfter(played, count))}</b>
        </li>
      </ol>
    </div>
  );
}

/** Where the stage has the machine that is asked about; null for a session, which is shown without its machine. */
function endOf(ask: StandingProps['ask']): string | null {
  if (ask.kind !== 'stateInLab' || ask.subject.kind === 'session') return null;
  return `[data-side="${ask.side}"][data-wire="${ask.subject.wire}"]`;
}

/** Where two levels begin alike, and the list of actions that is played at both, told in the world of the second. */
export function LevelScene({
  words,
  Stage,
  scene: {links, opening},
}: LabSceneProps & ComponentProps<LabScenes['Levels']>) {
  const {run, played} = useMemo(() => readLabRun(links[1]), [links]);
  const actions = useMemo(() => run.actions.slice(0, opening), [run, opening]);
  return (
    <div className={styles.lab}>
      <div className={styles.stage}>
        <Stage settings={run.settings} actions={actions} />
      </div>
      <ol className={styles.story} start={opening + 1}>
        {played.steps.slice(opening).map(({action}, index) => (
          <li key={index}>{sayAction(words, action, worldAfter(played, opening + index))}</li>
        ))}
      </ol>
    </div>
  );
}
