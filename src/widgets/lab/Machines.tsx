import {clsx} from 'clsx';
import {memo, useId, useMemo, useState} from 'react';
import {type LabWords, sayStanding} from '../../say/lab.ts';
import type {ConnectionStanding, SessionStanding, Standings, WireStanding} from '../../lab/run/standing.ts';
import {stateLabel} from '../../say/labels.ts';
import {type MachineId, type Role, roles, type StateId, type TransitionId} from '../../spec/index.ts';
import {Diagram} from '../parts/Diagram.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './Machines.module.css';
import {ownIds} from './ownIds.ts';
import {hasMoved, rowKey} from './rows.ts';

type Svgs = Readonly<Partial<Record<MachineId, string>>>;

export interface MachinesProps {
  readonly words: LabWords;
  readonly standings: Standings;
  readonly svgs: Svgs;
}

/** Every machine as its own diagram: connections in the middle, a pair for each wire, and their sessions outside. */
export function Machines({words, standings, svgs}: MachinesProps) {
  const {page} = words;
  return (
    <div className={styles.machines}>
      <h3 className={styles.title}>{page.machines}</h3>
      <div className={styles.grid}>
        <SessionFigures words={words} side="initiator" standings={standings.sessions.initiator} svgs={svgs} />
        <div className={styles.connections}>
          {standings.wires.map((standing) => (
            <Pair
              key={rowKey(standing)}
              words={words}
              standing={standing}
              isOnly={standings.wires.length === 1}
              svgs={svgs}
            />
          ))}
        </div>
        <SessionFigures words={words} side="target" standings={standings.sessions.target} svgs={svgs} />
      </div>
    </div>
  );
}

interface SessionFiguresProps {
  readonly words: LabWords;
  readonly side: Role;
  readonly standings: readonly SessionStanding[];
  readonly svgs: Svgs;
}

function SessionFigures({words, side, standings, svgs}: SessionFiguresProps) {
  return (
    <div className={styles.sessions} data-side={side}>
      {standings.map(({tsih, position, took}, index) => (
        <MachineFigure
          key={index}
          svg={svgs[position.machine] ?? ''}
          machine={position.machine}
          state={position.state}
          taken={took.at(-1) ?? null}
          caption={`${words.page.sessionMachine(words.page.columns[side])}${tsih === null ? '' : ` · TSIH ${tsih}`}`}
        />
      ))}
    </div>
  );
}

interface PairProps {
  readonly words: LabWords;
  readonly standing: WireStanding;
  readonly isOnly: boolean;
  readonly svgs: Svgs;
}

/** Both ends of one wire. With several wires, those whose machines just moved are open, unless the reader wants it otherwise. */
function Pair({words, standing, isOnly, svgs}: PairProps) {
  const {lab} = words;
  const {id, ends} = standing;
  const [wish, setWish] = useState<boolean | null>(null);
  const canFold = !isOnly && id !== null;
  const isOpen = !canFold || (wish ?? hasMoved(standing));
  const figures = (
    <div className={styles.pair}>
      {roles.map((side) => {
        const {position, took} = ends[side];
        return (
          <div key={side} data-side={side}>
            <MachineFigure
              svg={svgs[position.machine] ?? ''}
              machine={position.machine}
              state={position.state}
              taken={took.at(-1) ?? null}
              caption={captionOf(words, side, ends[side], id)}
            />
          </div>
        );
      })}
    </div>
  );
  return (
    <div>
      {canFold ? (
        <button
          type="button"
          className={clsx(styles.fold, needsScript)}
          aria-expanded={isOpen}
          onClick={() => {
            setWish(!isOpen);
          }}
        >
          <strong>{lab.wire(id)}</strong>{' '}
          <span>
            {roles.map((side) => `${words.page.columns[side]} ${stateLabel(ends[side].position.state)}`).join(' · ')}
          </span>
        </button>
      ) : null}
      {/* Kept when folded: drawing it anew would cost more than hiding it. */}
      <div hidden={!isOpen}>{figures}</div>
    </div>
  );
}

function captionOf(words: LabWords, side: Role, standing: ConnectionStanding, wire: WireStanding['id']): string {
  const named = {side: words.page.columns[side], connection: sayStanding(words, standing, wire)};
  return standing.position.machine === 'cleanup'
    ? words.page.cleanupMachine(named)
    : words.page.connectionMachine(named);
}

interface MachineFigureProps {
  readonly svg: string;
  readonly machine: MachineId;
  readonly state: StateId;
  readonly taken: TransitionId | null;
  readonly caption: string;
}

/** One drawn machine, lit; it takes part in a step only when the step moved it. */
const MachineFigure = memo(function MachineFigure({svg, machine, state, taken, caption}: MachineFigureProps) {
  const id = useId();
  const own = useMemo(() => ownIds(svg, machine, id), [svg, machine, id]);
  const lit = useMemo(
    () => ({state, trail: taken === null ? [] : [taken], possible: nothing, glow: null}),
    [state, taken],
  );
  return (
    <figure className={styles.figure} data-machine={machine}>
      <figcaption>{caption}</figcaption>
      <Diagram svg={own} lit={lit} />
    </figure>
  );
});

/** What can happen is said by the actions: an event of the lab may move several machines, or none. */
const nothing: ReadonlyMap<TransitionId, null> = new Map();
