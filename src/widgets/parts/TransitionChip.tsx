import {clsx} from 'clsx';
import type {TransitionId} from '../../spec/index.ts';
import {mannerOf} from '../../spec/manner.ts';
import styles from './Chip.module.css';

interface TransitionChipProps {
  readonly transition: TransitionId;
  /** The clause that takes it, as `clauseMark` writes it. */
  readonly mark?: string | null;
  readonly form?: 'plain' | 'possible' | 'taken';
  readonly className?: string | undefined;
}

/** A transition, in its one look: a red-brown outline where it is a failing way, a dotted one where a timer takes it. */
export function TransitionChip({transition, mark = null, form = 'plain', className}: TransitionChipProps) {
  return (
    <span className={clsx(styles.transition, className)} data-form={form} data-manner={mannerOf(transition)}>
      {transition}
      {mark === null ? null : (
        <>
          {' '}
          <span className={styles.mark}>{mark}</span>
        </>
      )}
    </span>
  );
}
