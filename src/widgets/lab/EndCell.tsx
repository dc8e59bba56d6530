import {memo, type Ref, useDeferredValue, useId, useMemo, useRef} from 'react';
import type {Action} from '../../lab/world/action.ts';
import {machineKey, nextMoves} from '../../lab/run/nextMoves.ts';
import type {ConnectionStanding} from '../../lab/run/standing.ts';
import {connectionOn, type WireId, type World} from '../../lab/world/world.ts';
import {type LabWords, sayConnection, sayStanding} from '../../say/lab.ts';
import {type MachineId, type Role, type StateId, type TransitionId, transitionsOf} from '../../spec/index.ts';
import {Diagram, type StepAhead} from '../parts/Diagram.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {usePan} from '../parts/usePan.ts';
import {ActionMenu} from './ActionMenu.tsx';
import styles from './EndCell.module.css';
import {ownIds} from './ownIds.ts';
import {type RowKind, seenAt} from './rows.ts';

interface EndCellProps extends PageProps<LabWords> {
  readonly side: Role;
  readonly wire: WireId | null;
  readonly kind: RowKind;
  readonly isOpen: boolean;
  readonly world: World;
  readonly standing: ConnectionStanding;
  /** The transitions that this machine has taken, the newest last, when it has moved in this step. */
  readonly trail: readonly TransitionId[];
  readonly svg: string;
  readonly picture: Ref<StepAhead> | undefined;
  readonly actions: readonly Action[];
  /** Shows nothing of what can happen next: that is asked. */
  readonly isStill: boolean;
  /** See `ActionMenu`. */
  readonly replaces: string | null;
  readonly onTake: (action: Action) => void;
}

/** One end of a connection: its name and state, what it just took, its machine as a picture, and what its state does not tell. */
export function EndCell(props: EndCellProps) {
  const {
    words,
    Link,
    side,
    wire,
    kind,
    isOpen,
    world,
    standing,
    trail,
    svg,
    picture,
    actions,
    isStill,
    replaces,
    onTake,
  } = props;
  const {page} = words;
  const {connection, cid, ended, took} = standing;
  const position = seenAt(standing);
  const isEmpty = connection === null && !ended;
  const name = sayStanding(words, standing, wire);
  const remarks = [
    ...(ended ? [page.justEnded] : []),
    ...(connection === null ? [] : remarksOn(words, side, world, connection)),
  ];
  const part = connection === null ? null : partOf(words, side, world, connection);
  const end = page.cell({side: page.columns[side], subject: name});
  return (
    <section
      className={styles.cell}
      role="group"
      aria-label={end}
      data-side={side}
      data-kind={kind}
      data-open={isOpen || undefined}
      data-moved={took.length > 0 || undefined}
      data-empty={isEmpty || undefined}
      data-wire={wire ?? ''}
      data-machine={position.machine}
    >
      <header className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {part === null ? null : <span className={styles.part}>{part}</span>}
        <span className={styles.now}>
          {took.map((transition, index) => (
            <span key={index} className={styles.took} data-took={transition}>
              <TransitionChip transition={transition} form="taken" />
            </span>
          ))}
          <span className={styles.state}>
            <Link to={position.state}>
              <StateChip state={position.state} form={took.length > 0 ? 'reached' : 'now'} />
            </Link>
          </span>
        </span>
        <ActionMenu words={words} world={world} about={end} actions={actions} replaces={replaces} onTake={onTake} />
      </header>
      <Machine
        svg={svg}
        picture={picture}
        machine={position.machine}
        state={position.state}
        trail={trail}
        isOpen={isOpen}
        isStill={isStill}
        world={world}
        // A first wire will be wire a.
        subject={machineKey(side, {
          kind: position.machine === 'cleanup' ? 'cleanup' : 'connection',
          wire: wire ?? 'a',
          cid,
        })}
      />
      {remarks.length === 0 ? null : (
        <div key={remarks.join()} className={styles.remarks}>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      )}
    </section>
  );
}

interface MachineProps {
  readonly svg: string;
  readonly picture: Ref<StepAhead> | undefined;
  readonly machine: MachineId;
  readonly state: StateId;
  readonly trail: readonly TransitionId[];
  readonly isOpen: boolean;
  readonly isStill: boolean;
  readonly world: World;
  /** Which machine of the world it is. */
  readonly subject: string;
}

/** One drawn machine, lit, with what it can take next. */
const Machine = memo(function Machine({
  svg,
  picture,
  machine,
  state,
  trail,
  isOpen,
  isStill,
  world,
  subject,
}: MachineProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const own = useMemo(() => ownIds(svg, machine, id), [svg, machine, id]);
  // To find out what can happen next takes longer than the step: the reader sees the step first.
  const later = useDeferredValue(world);
  const possible = (later === world && !isStill ? nextMoves(later).get(subject) : undefined) ?? nothing;
  const lit = useMemo(() => ({state, trail, possible, glow: null}), [state, trail, possible]);
  const last = trail.at(-1) ?? null;
  const from = transitionsOf(machine).find(({id: each}) => each === last)?.from ?? null;
  usePan(box, own, state, last, from);
  return (
    // Kept when folded: drawing it anew would cost more than hiding it.
    <div ref={box} className={styles.machine} hidden={!isOpen}>
      <Diagram ref={picture} svg={own} lit={lit} fit="box" />
    </div>
  );
});

const nothing: ReadonlyMap<TransitionId, null> = new Map();

/** Its part in a cleanup: what waits for it, or what carries it out, by the RFC's name. */
function partOf(
  {table}: LabWords,
  side: Role,
  world: World,
  {wire, cleanup}: NonNullable<ConnectionStanding['connection']>,
): string | null {
  if (cleanup !== null) return 'CSM-C';
  const cleaned = world.sides[side].connections.find(({cleaner}) => cleaner === wire);
  const means = cleaned?.cleanup?.means ?? null;
  return means === null ? null : table.means[means].name;
}

/** What the state alone does not tell. */
function remarksOn(
  words: LabWords,
  side: Role,
  world: World,
  {wire, cleanup, cleaner, purpose, logout, at}: NonNullable<ConnectionStanding['connection']>,
): readonly string[] {
  const {table, lab, page} = words;
  const remarks: string[] = [];
  if (cleanup?.state === 'R1') remarks.push(page.waitsForCleanup);
  const by = connectionOn(world.sides[side], cleaner);
  if (cleanup?.means != null && by !== undefined)
    remarks.push(page.cleanedUpBy({means: table.means[cleanup.means].name, connection: sayConnection(words, by)}));
  for (const other of world.sides[side].connections) {
    if (other.cleaner === wire && other.cleanup?.means != null)
      remarks.push(
        page.cleansUp({means: table.means[other.cleanup.means].name, connection: sayConnection(words, other)}),
      );
  }
  // What a CSM-I is for is said already.
  if (purpose !== null && at.state !== 'S5' && remarks.length === 0) remarks.push(page.purpose(lab.purposes[purpose]));
  if (logout !== null) remarks.push(page.logoutUnderWay(lab.logoutReasons[logout.reason]));
  return remarks;
}
