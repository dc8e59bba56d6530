import type {Standing, Way} from '../../lab/scenarios/story.ts';
import {roles, type Role, type StateId, stateName} from '../../spec/index.ts';
import {mannerOf} from '../../spec/manner.ts';
import type {HomeWords} from '../../text/home.ts';
import type {PageWords} from '../../text/page.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import type {ToldBeat} from './made.ts';
import styles from './Stage.module.css';

interface StageProps {
  readonly words: PageWords & HomeWords;
  readonly beat: ToldBeat;
  readonly ways: readonly Way[];
  /** Whether what changed is to be seen changing: not before the first step. */
  readonly isMoving: boolean;
}

/** The states that the old connection passes on its way, from the top: R1 is S8 and R3 is S1 (8.2.1). */
const ladder: readonly (readonly StateId[])[] = [['S5'], ['S8', 'R1'], ['R2'], ['S1', 'R3']];

function levelOf(state: StateId): number {
  return ladder.findIndex((states) => states.includes(state));
}

/** Both ends of the story: each end's session, its old connection as a ladder of states, and the new one below it. */
export function Stage({words, beat, ways, isMoving}: StageProps) {
  const {home} = words;
  return (
    <div
      className={styles.stage}
      role="img"
      aria-label={roles.map((role) => describe(words, beat, role)).join(words.sentenceGap)}
      data-moving={isMoving || undefined}
    >
      {roles.map((role) => (
        <div key={role} className={styles.head} data-side={role}>
          <span className={styles.role}>{words.roles[role]}</span>
          <span className={styles.session}>
            <StateChip state={beat.ends[role].session.state} form={formOf(beat.ends[role].session)} />
            {beat.ends[role].session.isNow ? (
              <TransitionChip transition={beat.ends[role].session.by} form="taken" />
            ) : null}
          </span>
        </div>
      ))}
      <p className={styles.verdict} data-agree={beat.agree}>
        {beat.agree ? home.agree : home.disagree}
      </p>
      {/* Anew with each beat, so that what moves begins again. */}
      <div key={beat.id} className={styles.lanes}>
        <WireLine words={words} id="a" beat={beat} on="old" />
        {roles.map((role) => (
          <Ladder key={role} role={role} standing={beat.ends[role].old} ways={ways} />
        ))}
        <WireLine words={words} id="b" beat={beat} on="next" />
        {roles.map((role) => (
          <NextConnection key={role} role={role} standing={beat.ends[role].next} />
        ))}
      </div>
    </div>
  );
}

interface LadderProps {
  readonly role: Role;
  readonly standing: Standing;
  readonly ways: readonly Way[];
}

function Ladder({role, standing, ways}: LadderProps) {
  // A connection that has ended is no longer anywhere, once that was seen.
  const isGone = stateName(standing.state) === 'FREE' && !standing.isNow;
  const level = isGone ? null : levelOf(standing.state);
  return (
    <div className={styles.ladder} data-side={role}>
      {ladder.map((states, index) => (
        <StateBox
          key={index}
          state={index === level ? shownAs(standing.state) : (states[0] ?? standing.state)}
          form={index !== level ? null : standing.isNow ? 'reached' : 'now'}
          level={index}
        />
      ))}
      {ways.map(({transition, from, to}) => {
        const isTaken = standing.isNow && standing.by === transition;
        return (
          <span
            key={transition}
            className={styles.way}
            data-from={levelOf(from)}
            data-to={levelOf(to)}
            data-taken={isTaken || undefined}
            data-manner={mannerOf(transition)}
          >
            <TransitionChip transition={transition} form={isTaken ? 'taken' : 'plain'} />
          </span>
        );
      })}
    </div>
  );
}

/** S8 while nothing cleans up: R1 is its other name. */
function shownAs(state: StateId): StateId {
  return state === 'R1' ? 'S8' : state;
}

function NextConnection({role, standing}: {readonly role: Role; readonly standing: Standing | null}) {
  if (standing === null) return null;
  return (
    <div className={styles.next} data-side={role}>
      {standing.isNow ? (
        <TransitionChip className={styles.nextWay ?? ''} transition={standing.by} form="taken" />
      ) : null}
      <StateBox state={standing.state} form={standing.isNow ? 'reached' : 'now'} level={null} />
    </div>
  );
}

interface StateBoxProps {
  readonly state: StateId;
  /** As a chip's; null where no machine stands. */
  readonly form: 'now' | 'reached' | null;
  /** On the ladder; null beside it. */
  readonly level: number | null;
}

function StateBox({state, form, level}: StateBoxProps) {
  return (
    <span className={styles.box} data-form={form ?? undefined} data-level={level ?? undefined}>
      <b>{state}</b> <span>{stateName(state)}</span>
    </span>
  );
}

interface WireLineProps {
  readonly words: HomeWords;
  readonly id: string;
  readonly beat: ToldBeat;
  readonly on: 'old' | 'next';
}

function WireLine({words: {home}, id, beat, on}: WireLineProps) {
  const state = beat.wires[on];
  const parcel = beat.parcel?.on === on ? beat.parcel : null;
  if (state === null) return null;
  return (
    <div className={styles.wire} data-on={on} data-state={state}>
      <span className={styles.wireName}>{home.wire({id, isCut: state === 'cut'})}</span>
      {state === 'cut' ? (
        <svg className={styles.cut} viewBox="0 0 26 30" width="26" height="30" aria-hidden="true">
          <path d="M7 1 2 10l8 4-5 8 5 7M19 1l-5 9 8 4-5 8 5 7" />
        </svg>
      ) : null}
      {parcel === null ? null : (
        <span className={styles.parcel} data-side={parcel.from} data-from={parcel.from} data-fate={parcel.fate}>
          <span className={styles.pdu}>{parcel.name}</span>
          {parcel.fate === 'lost' ? <span className={styles.lost}>{home.lost}</span> : null}
        </span>
      )}
    </div>
  );
}

function formOf({isNow}: Standing): 'now' | 'reached' {
  return isNow ? 'reached' : 'now';
}

function describe(words: PageWords & HomeWords, {ends}: ToldBeat, role: Role): string {
  const {session, old, next} = ends[role];
  const name = ({state}: Standing) => `${shownAs(state)} ${stateName(state)}`;
  return words.home.end({
    role: words.roles[role],
    session: name(session),
    old: name(old),
    next: next === null ? null : name(next),
  });
}
