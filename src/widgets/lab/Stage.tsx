import {clsx} from 'clsx';
import {type ReactNode, useMemo, useRef, useState} from 'react';
import type {Candidate} from '../../lab/world/actions.ts';
import {type Action, actorOf, isDisturbance} from '../../lab/world/action.ts';
import {type Cause, causesIn} from '../../lab/run/causes.ts';
import type {PlayedRun} from '../../lab/run/labRun.ts';
import {sequenceOf} from '../../lab/run/sequence.ts';
import type {Standings, WireStanding} from '../../lab/run/standing.ts';
import {wireHistory} from '../../lab/run/wireHistory.ts';
import type {WireId, World} from '../../lab/world/world.ts';
import {sayCauses} from '../../say/causes.ts';
import type {LabWords} from '../../say/lab.ts';
import type {EffectChain} from '../../lab/world/effects.ts';
import {type MachineId, type Role, roles} from '../../spec/index.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import {useGlide} from '../parts/useGlide.ts';
import {Arcs} from './Arcs.tsx';
import {EndCell} from './EndCell.tsx';
import type {Pictures} from './usePictures.ts';
import {hasMoved, kindOf, pictureKey, rowKey, seenAt, trailOf} from './rows.ts';
import {remarksOn, SessionStrip} from './SessionStrip.tsx';
import styles from './Stage.module.css';
import {WireCell} from './WireCell.tsx';

export interface StageProps extends PageProps<LabWords> {
  readonly played: PlayedRun;
  readonly at: number;
  readonly world: World;
  readonly standings: Standings;
  readonly candidates: readonly Candidate[];
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  /** Where the pictures of the machines are reached, so that a step is seen in them before all else is drawn. */
  readonly pictures?: Pictures;
  readonly onTake: (action: Action) => void;
  /** Shows nothing of what can happen next: that is asked. */
  readonly isStill?: boolean;
  /** Stands at the head of the wires. */
  readonly children?: ReactNode;
}

/**
 * Both ends and what lies between them. A connection is a row across all three columns: its machine at either end, and
 * its wire. With more than two, those that did not move fold away, unless the reader wants it otherwise.
 */
export function Stage(props: StageProps) {
  const {
    words,
    Link,
    played,
    at,
    world,
    standings,
    candidates,
    svgs,
    pictures,
    onTake,
    isStill = false,
    children,
  } = props;
  const {page} = words;
  const stage = useRef<HTMLDivElement>(null);
  useGlide(stage, '[data-kind], [data-to], [data-cause]');
  const sequence = useMemo(() => sequenceOf(played), [played]);
  const chain = played.steps[at - 1]?.chain ?? nothingHappened;
  const causes = useMemo(() => causesIn(chain), [chain]);
  const [wishes, setWishes] = useState<Readonly<Partial<Record<WireId, boolean>>>>({});
  const possible = candidates.flatMap(({action, whyNotNow}) => (whyNotNow === null ? [action] : []));
  const canFold = standings.wires.length > 2;
  const rows = standings.wires.map((standing) => ({
    standing,
    kind: kindOf(standing),
    isOpen: !canFold || standing.id === null || (wishes[standing.id] ?? hasMoved(standing)),
  }));
  const count = played.steps.length;
  const replaced = at < count ? {first: at + 1, last: count} : null;
  const replaces = replaced === null ? null : page.replaces(replaced);
  const inFlight = world.wires.reduce((sum, {to}) => sum + to.initiator.length + to.target.length, 0);
  const isNoted = roles.some((side) => standings.sessions[side].some((each) => remarksOn(words, each).length > 0));

  const column = (side: Role) => (
    <End key={side} words={words} side={side} causes={causes} at={`${at} ${rows.map(({isOpen}) => isOpen).join()}`}>
      <SessionStrip
        words={words}
        Link={Link}
        side={side}
        world={world}
        standings={standings.sessions[side]}
        actions={possible.filter((action) => actorOf(action) === side && aboutSession(action))}
        replaces={replaces}
        onTake={onTake}
      />
      {rows.map(({standing, kind, isOpen}) => (
        <EndCell
          key={rowKey(standing)}
          words={words}
          Link={Link}
          side={side}
          wire={standing.id}
          kind={kind}
          isOpen={isOpen}
          world={world}
          standing={standing.ends[side]}
          trail={trailOf(played, at, side, standing)}
          svg={svgs[seenAt(standing.ends[side]).machine] ?? ''}
          picture={pictures?.refOf(pictureKey(standing, side))}
          actions={possible.filter((action) => actorOf(action) === side && isOn(action, standing))}
          isStill={isStill}
          replaces={replaces}
          onTake={onTake}
        />
      ))}
    </End>
  );

  return (
    <div
      ref={stage}
      className={styles.stage}
      role="group"
      aria-label={page.world}
      data-noted={isNoted || undefined}
      data-rows={rows.filter(({isOpen}) => isOpen).length}
    >
      {column('initiator')}
      <div className={styles.column}>
        <div className={styles.wireHead}>
          <h2 className={styles.wireName}>{page.columns.wire}</h2>
          <span className={styles.count}>{inFlight === 0 ? null : page.inFlight(inFlight)}</span>
          <span className={clsx(styles.all, needsScript)}>{children}</span>
        </div>
        {rows.map(({standing, kind, isOpen}) => (
          <WireCell
            key={rowKey(standing)}
            words={words}
            id={standing.id}
            wire={standing.wire}
            kind={kind}
            isOpen={isOpen}
            onFold={
              canFold
                ? () => {
                    if (standing.id !== null) setWishes({...wishes, [standing.id]: !isOpen});
                  }
                : null
            }
            isStill={isStill}
            world={world}
            history={standing.id === null ? nothing : wireHistory(sequence, standing.id, at)}
            at={at}
            actions={possible.filter(isDisturbance).filter((action) => isOn(action, standing))}
            replaces={replaced === null ? null : page.replacesShort(replaced)}
            onTake={onTake}
          />
        ))}
      </div>
      {column('target')}
      <p className={styles.cause} data-cause aria-hidden="true">
        {sayCauses(words, chain, causes)}
      </p>
    </div>
  );
}

const nothing = {ended: [], disturbed: null};
const nothingHappened: EffectChain = [];

interface EndProps {
  readonly words: LabWords;
  readonly side: Role;
  readonly causes: readonly Cause[];
  readonly at: string;
  readonly children: ReactNode;
}

function End({words, side, causes, at, children}: EndProps) {
  const own = useMemo(() => causes.filter((cause) => cause.side === side), [causes, side]);
  return (
    <div className={styles.column} data-side={side}>
      {children}
      <Arcs words={words} side={side} causes={own} at={at} />
    </div>
  );
}

/** A connection that is to be opened is nobody's yet, and the patience of a session is its own. */
function aboutSession(action: Action): boolean {
  return action.do === 'connect' || action.do === 'sessionTimeout';
}

function isOn(action: Action, {id}: WireStanding): boolean {
  return 'wire' in action && action.wire === id;
}
