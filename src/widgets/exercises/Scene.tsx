import {type ComponentType, useRef} from 'react';
import type {ChoiceExercise} from '../../exercises/index.ts';
import {sayPosition, sayStep} from '../../say/run.ts';
import type {PageWords} from '../../text/page.ts';
import type {PracticeWords} from '../../text/practice.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {TableWords} from '../../text/table.ts';
import {readRun, writeRun} from '../../run/runLink.ts';
import {visible} from '../../reader/lines/visible.ts';
import {familyOf, type MachineId, type TransitionId, transitionsOf} from '../../spec/index.ts';
import {Diagram, type Lit} from '../parts/Diagram.tsx';
import {Named} from '../parts/Named.tsx';
import {usePan} from '../parts/usePan.ts';
import {litOf} from './litOf.ts';
import styles from './Scene.module.css';

export interface SceneWords {
  readonly table: PageWords & TableWords & SimulatorWords;
  /** What shows the lab; null where no question of the round is about it. */
  readonly lab: LabScenes | null;
  readonly practice: PracticeWords;
}

/** A scene of a kind, as an exercise holds it. */
export type SceneOf<Kind> = Extract<ChoiceExercise['scene'], {kind: Kind}>;

/** Scenes of the lab, with its words: they are loaded with the exercises that have them. */
export interface LabScenes {
  readonly Standing: ComponentType<{
    readonly scene: SceneOf<'lab'>;
    readonly isDone: boolean;
    /** The end whose machine is asked about, and what glows in its picture. */
    readonly ask: ChoiceExercise['ask'];
    readonly glow: readonly TransitionId[];
  }>;
  readonly Levels: ComponentType<{readonly scene: SceneOf<'levels'>}>;
}

interface SceneProps {
  readonly words: SceneWords;
  readonly exercise: ChoiceExercise;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  readonly isDone: boolean;
  readonly glow: readonly TransitionId[];
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
          {/* Another question is another picture: it begins as it is, without a way from the one before. */}
          <Picture key={exercise.id} svg={svgs[machine] ?? ''} lit={shown.lit} machine={machine} />
          <p className={styles.now}>
            <Named text={sayPosition(table, shown.position)} />
            {isDone ? null : <small> {words.practice.practice.standsStill}</small>}
          </p>
          {played.length === 0 ? null : (
            <ol className={styles.story}>
              {played.map((each, index) => (
                <li key={index}>
                  <Named text={sayStep(table, each)} />
                </li>
              ))}
            </ol>
          )}
        </div>
      );
    }
    case 'lab':
      return words.lab === null ? null : (
        <words.lab.Standing scene={scene} isDone={isDone} ask={exercise.ask} glow={glow} />
      );
    case 'levels':
      return words.lab === null ? null : <words.lab.Levels scene={scene} />;
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

interface PictureProps {
  readonly svg: string;
  readonly lit: Lit;
  readonly machine: MachineId;
}

/** A machine, whole where it can be read so; else the part around where it stands, with the way that it came. */
function Picture({svg, lit, machine}: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const last = lit.trail.at(-1) ?? null;
  const from = transitionsOf(machine).find(({id}) => id === last)?.from ?? null;
  usePan(box, svg, lit.state, last, from);
  return (
    <div ref={box} className={styles.picture}>
      <Diagram svg={svg} lit={lit} fit="box" />
    </div>
  );
}

function isAsked({ask}: ChoiceExercise, line: number): boolean {
  return (ask.kind === 'printedState' || ask.kind === 'lineTransition') && ask.line === line;
}
