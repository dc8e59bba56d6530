import {useMemo} from 'react';
import {causesIn} from '../../lab/run/causes.ts';
import {type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import {sequenceOf} from '../../lab/run/sequence.ts';
import {type ConnectionStanding, standingsIn, type WireStanding} from '../../lab/run/standing.ts';
import {wireHistory} from '../../lab/run/wireHistory.ts';
import type {EffectChain, Move} from '../../lab/world/effects.ts';
import type {WireId} from '../../lab/world/world.ts';
import {sayCauses} from '../../say/causes.ts';
import {type LabWords, sayAction, sayStanding} from '../../say/lab.ts';
import {type Role, roles} from '../../spec/index.ts';
import type {Pdu} from '../../spec/pdu.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {Passage} from './Passage.tsx';
import styles from './Wall.module.css';
import {WallArcs} from './WallArcs.tsx';
import {WallFrame} from './WallFrame.tsx';

interface LabWallProps {
  readonly words: LabWords;
  readonly played: PlayedRun;
  readonly at: number;
}

/** The lab on the wall: both sessions, and of the connections those two that moved, or wait. */
export function LabWall({words, played, at}: LabWallProps) {
  const {lab, page} = words;
  const world = worldAfter(played, at);
  const last = played.steps[at - 1] ?? null;
  const chain = last?.chain ?? nothingHappened;
  const causes = useMemo(() => causesIn(chain), [chain]);
  const {sessions, wires} = standingsIn(world, chain);
  const lanes = wires
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, 2)
    .toSorted((one, other) => wires.indexOf(one) - wires.indexOf(other));
  return (
    <WallFrame
      at={at}
      count={played.steps.length}
      title={last === null ? page.atStart : sayAction(words, last.action, worldAfter(played, at - 1))}
      sentence={last === null ? lab.effects.noMove : sayCauses(words, chain, causes)}
    >
      <div className={styles.stage}>
        <div className={styles.sessions}>
          {roles.map((side) => {
            const session = sessions[side].find(({took}) => took.length > 0) ?? sessions[side].at(-1);
            return (
              <div
                key={side}
                data-side={side}
                data-end={side}
                data-session={session?.tsih ?? ''}
                className={styles.session}
              >
                <strong>{page.columns[side]}</strong>
                {session?.took.map((transition, index) => (
                  <span key={index} data-took={transition}>
                    <TransitionChip transition={transition} form="taken" />
                  </span>
                ))}
                {session === undefined ? null : (
                  <StateChip state={session.position.state} form={session.took.length > 0 ? 'reached' : 'now'} />
                )}
              </div>
            );
          })}
          <strong className={styles.wireName}>{page.columns.wire}</strong>
        </div>
        <div className={styles.lanes}>
          {lanes.map((lane) => (
            <div key={lane.id ?? ''} className={styles.lane} data-lane={lane.id ?? ''}>
              <End words={words} side="initiator" lane={lane} played={played} at={at} />
              <Wire words={words} lane={lane} played={played} at={at} />
              <End words={words} side="target" lane={lane} played={played} at={at} />
            </div>
          ))}
        </div>
        <WallArcs causes={causes} />
      </div>
    </WallFrame>
  );
}

/** What moved goes before what waits, and that before what rests. */
function weight({ends, wire}: WireStanding): number {
  const moved = roles.some((side) => ends[side].took.length > 0);
  const waits = wire !== null && roles.some((side) => wire.to[side].length > 0);
  const isLeft = roles.some((side) => ends[side].connection?.cleanup != null);
  return (moved ? 4 : 0) + (waits ? 2 : 0) + (isLeft ? 1 : 0);
}

interface LaneProps extends LabWallProps {
  readonly lane: WireStanding;
}

function End({words, side, lane, played, at}: LaneProps & {readonly side: Role}) {
  const standing = lane.ends[side];
  const moves = lane.id === null ? [] : lastMoves(played, at, side, lane.id, standing);
  const [first] = moves;
  const to = moves.at(-1)?.to.state ?? standing.position.state;
  return (
    <div className={styles.end} data-side={side}>
      <p>{sayStanding(words, standing, lane.id)}</p>
      <Passage
        from={first?.from.state ?? null}
        by={moves.map(({clause}) => clause.transition)}
        to={to}
        isNow={standing.took.length > 0}
      />
    </div>
  );
}

/** What this end did in this step; where it did nothing, what it did last and stands in since. */
function lastMoves(
  {steps}: PlayedRun,
  at: number,
  side: Role,
  wire: WireId,
  {position, took}: ConnectionStanding,
): readonly Move[] {
  for (const {chain} of steps.slice(0, at).reverse()) {
    const own = chain.filter(
      (effect): effect is Move =>
        effect.kind === 'move' && effect.side === side && effect.of.kind !== 'session' && effect.of.wire === wire,
    );
    if (own.length === 0) continue;
    // S8 is R1: the machine that stands there now is another one, which has not moved.
    return took.length > 0 || own.at(-1)?.to.state === position.state ? own : [];
  }
  return [];
}

function Wire({words, lane: {id, wire}, played, at}: LaneProps) {
  const {lab, page} = words;
  const {ended, disturbed} = id === null ? nothing : wireHistory(sequenceOf(played), id, at);
  const waiting = roles.flatMap((to) => (wire?.to[to] ?? []).slice(0, 1).map((pdu) => ({to, pdu})));
  const arrived = ended.filter((arrow) => arrow.ended === at).slice(-1);
  const travels: readonly {readonly to: Role; readonly pdu: Pdu}[] = waiting.length > 0 ? waiting : arrived;
  return (
    <div className={styles.wire}>
      {disturbed === null ? null : (
        <p className={styles.broken}>
          <svg width="52" height="30" viewBox="0 0 52 30" aria-hidden="true">
            <path d="M14 2 21 11 12 17 20 28M32 2 39 11 30 17 38 28" />
          </svg>
          {page.broken[disturbed.how]}
        </p>
      )}
      {travels.map(({to, pdu}) => (
        <p
          key={to}
          className={styles.pdu}
          data-to={to}
          data-side={to === 'initiator' ? 'target' : 'initiator'}
          data-waits={waiting.length > 0 || undefined}
        >
          {lab.pdus[pdu.kind]}
        </p>
      ))}
    </div>
  );
}

const nothing = {ended: [], disturbed: null};
const nothingHappened: EffectChain = [];
