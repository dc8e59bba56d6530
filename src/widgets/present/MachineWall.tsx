import {useMemo} from 'react';
import type {Played, Position} from '../../run/run.ts';
import {eventText} from '../../say/labels.ts';
import {sayPosition, sayStep} from '../../say/run.ts';
import {clausesOf, familyOf} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {TableWords} from '../../text/table.ts';
import {Diagram, type Lit} from '../parts/Diagram.tsx';
import {Passage} from './Passage.tsx';
import {useFilled} from './useFilled.ts';
import styles from './Wall.module.css';
import {WallFrame} from './WallFrame.tsx';

interface MachineWallProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly svg: string;
  /** The machine in small, for a wall on which the picture is cut. */
  readonly miniature: string;
  readonly start: Position;
  readonly played: readonly Played[];
  readonly at: number;
}

/** One machine on the wall: its diagram to the edges, and beside it the step alone. What the edges cut off is there in small. */
export function MachineWall({words, svg, miniature, start, played, at}: MachineWallProps) {
  const last = played[at - 1] ?? null;
  const position = last?.to ?? start;
  const {machine, role, state} = position;
  const trail = useMemo(() => (last === null ? [] : [last.clause.transition]), [last]);
  const lit: Lit = useMemo(() => ({state, trail, possible: new Map(), glow: null}), [state, trail]);
  const next = useMemo(
    () => clausesOf(machine, role).flatMap(({from, to}) => (from === state ? [to] : [])),
    [machine, role, state],
  );
  const picture = useFilled(svg, lit, next);
  return (
    <WallFrame
      at={at}
      count={played.length}
      title={`${words.families[familyOf(machine)]} · ${words.roles[role]}`}
      sentence={
        last === null ? words.simulator.nowAt({number: 0, state: sayPosition(words, position)}) : sayStep(words, last)
      }
    >
      <div className={styles.machine} data-side={role}>
        <div ref={picture} className={styles.picture}>
          <Diagram svg={svg} lit={lit} fit="box" />
        </div>
        <div className={styles.beside}>
          <Passage from={last?.from.state ?? null} by={trail} to={state} isNow={last !== null} />
          {last === null ? null : <p>{eventText(words, last.event, role)}</p>}
          <div className={styles.overview}>
            <Diagram svg={miniature} lit={lit} fit="box" />
          </div>
        </div>
      </div>
    </WallFrame>
  );
}
