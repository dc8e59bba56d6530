import {byRole} from '../../say/labels.ts';
import {sayPosition} from '../../say/run.ts';
import type {StateId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {Position} from '../../run/run.ts';
import type {RunLocation} from '../parts/RunLocation.ts';
import {StateChip} from '../parts/StateChip.tsx';
import styles from './Now.module.css';

/** What a press has to say for itself: a sentence, a closer look at a state, or what a change of role has cost. */
export type Note =
  | {readonly kind: 'say'; readonly text: string}
  | {readonly kind: 'state'; readonly state: StateId}
  | {readonly kind: 'dropped'; readonly count: number; readonly from: RunLocation};

interface NoteBoxProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly note: Note;
  readonly starts: readonly Position[];
  readonly onStart: (start: Position) => void;
  readonly onUndo: (to: RunLocation) => void;
}

/** The answer to a press in the diagram, or on the other role. */
export function NoteBox({words, note, starts, onStart, onUndo}: NoteBoxProps) {
  if (note.kind === 'say') return <p className={styles.note}>{note.text}</p>;
  if (note.kind === 'dropped')
    return (
      <p className={styles.note} role="status">
        {words.simulator.dropped(note.count)}{' '}
        <button
          type="button"
          onClick={() => {
            onUndo(note.from);
          }}
        >
          {words.simulator.undo}
        </button>
      </p>
    );
  const here = starts.filter(({state}) => state === note.state);
  return (
    <div className={styles.note}>
      <p>
        <StateChip state={note.state} /> {here[0] === undefined ? null : byRole(words.states[note.state], here[0].role)}
      </p>
      {here.map((start) => (
        <button
          key={start.means ?? ''}
          type="button"
          onClick={() => {
            onStart(start);
          }}
        >
          {`${words.simulator.startIn} ${sayPosition(words, start)}`}
        </button>
      ))}
    </div>
  );
}
