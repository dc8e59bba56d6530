import {byRole, stateLabel} from '../../say/labels.ts';
import {sayPosition} from '../../say/run.ts';
import type {StateId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {Position} from '../../run/run.ts';
import styles from './Simulator.module.css';

/** What a click in the diagram asked for: a sentence, or a closer look at a state. */
export type Note = {readonly kind: 'say'; readonly text: string} | {readonly kind: 'state'; readonly state: StateId};

interface NoteBoxProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly note: Note;
  readonly starts: readonly Position[];
  readonly onStart: (start: Position) => void;
}

/** The answer to a click in the diagram. */
export function NoteBox({words, note, starts, onStart}: NoteBoxProps) {
  if (note.kind === 'say') return <p className={styles.note}>{note.text}</p>;
  const here = starts.filter(({state}) => state === note.state);
  return (
    <div className={styles.note}>
      <p>
        <strong>{stateLabel(note.state)}</strong>{' '}
        {here[0] === undefined ? null : byRole(words.states[note.state], here[0].role)}
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
