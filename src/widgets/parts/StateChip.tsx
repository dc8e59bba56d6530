import {clsx} from 'clsx';
import {type StateId, stateName} from '../../spec/index.ts';
import styles from './Chip.module.css';

interface StateChipProps {
  readonly state: StateId;
  /** `now` is where a machine stands, `reached` where it has come just now, `id` for where the name is near. */
  readonly form?: 'full' | 'id' | 'now' | 'reached';
  readonly className?: string | undefined;
}

/** A state, in its one look: id and name, in the hue of the side around it. */
export function StateChip({state, form = 'full', className}: StateChipProps) {
  return (
    <span className={clsx(styles.state, className)} data-form={form}>
      <span className={styles.id}>{state}</span>
      {form === 'id' ? null : (
        <>
          {' '}
          <span className={styles.name}>{stateName(state)}</span>
        </>
      )}
    </span>
  );
}
