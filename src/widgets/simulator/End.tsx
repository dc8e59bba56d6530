import type {ReactNode} from 'react';
import {goesOnAs} from '../../run/passages.ts';
import type {Position} from '../../run/run.ts';
import {stateLabel} from '../../say/labels.ts';
import {familyOf} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {Icon} from '../parts/Icon.tsx';
import styles from './End.module.css';

interface EndProps {
  readonly words: PageWords & SimulatorWords;
  readonly position: Position;
  /** Null where nothing leads elsewhere. */
  readonly RunLink: ((props: {readonly start: Position; readonly children: ReactNode}) => ReactNode) | null;
  readonly onReset: () => void;
}

/** Where nothing leads on: back to the start, or into the machine in which the same state goes on. */
export function End({words, position, RunLink, onReset}: EndProps) {
  const {simulator, families} = words;
  const on = goesOnAs(position);
  return (
    <div className={styles.end}>
      <p>{simulator.nothingPossible(stateLabel(position.state))}</p>
      {on === null || RunLink === null ? null : (
        <p>
          <RunLink start={on}>
            {simulator.goOn({
              from: stateLabel(position.state),
              to: stateLabel(on.state),
              machine: families[familyOf(on.machine)],
            })}
          </RunLink>
        </p>
      )}
      <button type="button" onClick={onReset}>
        <Icon of="restart" />
        {simulator.reset}
      </button>
    </div>
  );
}
