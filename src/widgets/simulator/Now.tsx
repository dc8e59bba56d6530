import type {Ref} from 'react';
import {byRole} from '../../say/labels.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {Position} from '../../run/run.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {Unbroken} from '../parts/Unbroken.tsx';
import styles from './Now.module.css';

interface NowProps extends PageProps<PageWords & TableWords & SimulatorWords> {
  /** Takes the focus after a step: the button that was pressed may be gone. */
  readonly ref: Ref<HTMLDivElement>;
  readonly position: Position;
  /** Only where it stands: what that means has no room. */
  readonly isShort?: boolean;
}

/** Where the machine stands, in words. */
export function Now({ref, words, Link, position: {state, role, means}, isShort = false}: NowProps) {
  return (
    <div ref={ref} className={styles.now} tabIndex={-1}>
      {/* Of another state everything is new: no word of it moves to another place. */}
      <p key={`${state} name`} className={styles.name}>
        <span className="visually-hidden">{words.simulator.now}</span>{' '}
        <Link to={state}>
          <StateChip state={state} form="now" className={styles.chip} />
        </Link>{' '}
        <span className={styles.gloss}>{words.glosses[state]}</span>
      </p>
      {isShort ? null : (
        <p key={state}>
          <Unbroken text={byRole(words.states[state], role)} />
        </p>
      )}
      {means === null ? null : (
        <p>
          <strong>{words.means[means].name}</strong> {isShort ? null : <span>{words.means[means].how}</span>}
        </p>
      )}
    </div>
  );
}
