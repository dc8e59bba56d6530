import type {ReactNode} from 'react';
import {clauseMark} from '../../say/labels.ts';
import {transitionsOf} from '../../spec/index.ts';
import type {DoorId, HomeWords} from '../../text/home.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './Door.module.css';

interface DoorProps {
  readonly words: HomeWords;
  readonly of: DoorId;
  /** The one link, to which the whole door belongs. */
  readonly children: ReactNode;
}

/** For one kind of reader: a picture, what they can do, and where. */
export function Door({words, of, children}: DoorProps) {
  const {who, title} = words.home.doors[of];
  return (
    <li className={styles.door}>
      <div className={styles.picture} aria-hidden="true">
        {pictures[of]}
      </div>
      <div className={styles.text}>
        <p className={styles.who}>{who}</p>
        <h3 className={styles.title}>{title}</h3>
        {children}
      </div>
    </li>
  );
}

const [fall] = transitionsOf('connectionTarget').filter(({id}) => id === 'T15');

/** What each reader has before them: a line in a terminal, a row of the table, two ends that differ, a way back. */
const pictures: Readonly<Record<DoorId, ReactNode>> = {
  onCall: (
    <span className={styles.line}>
      connection-state: <mark>CLEANUP_WAIT</mark>
    </span>
  ),
  implement: fall && (
    <span className={styles.row}>
      <TransitionChip transition={fall.id} />
      <StateChip state={fall.from} form="id" /> → <StateChip state={fall.to} form="id" />
      <span className={styles.clauses}>{fall.clauses.map(clauseMark).join(' ')}</span>
    </span>
  ),
  teach: (
    <span className={styles.ends}>
      <span data-side="initiator">
        <StateChip state="S8" form="now" />
      </span>
      ≠
      <span data-side="target">
        <StateChip state="S5" form="now" />
      </span>
    </span>
  ),
  learn: (
    <span className={styles.back} data-side="target">
      <StateChip state="R1" form="reached" />
      <span>
        <TransitionChip transition="M2" /> ↓ ↑ <TransitionChip transition="M3" form="taken" />
      </span>
      <StateChip state="R2" />
    </span>
  ),
};
