import type {Position} from '../../machine/index.ts';
import {sayPosition} from '../../say/run.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import styles from './Head.module.css';

interface StartPickerProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly start: Position;
  readonly starts: readonly Position[];
  readonly onStart: (start: Position) => void;
}

/** Begins a run in any state of its machine. */
export function StartPicker({words, start: current, starts, onStart}: StartPickerProps) {
  return (
    <label className={styles.start}>
      <span>{words.simulator.startIn}</span>{' '}
      <select
        value={starts.findIndex((start) => isSame(start, current))}
        onChange={({target}) => {
          const start = starts[Number(target.value)];
          if (start !== undefined) onStart(start);
        }}
      >
        {starts.map((start, index) => (
          <option key={sayPosition(words, start)} value={index}>
            {sayPosition(words, start)}
          </option>
        ))}
      </select>
    </label>
  );
}

function isSame(one: Position, other: Position): boolean {
  return one.state === other.state && one.means === other.means;
}
