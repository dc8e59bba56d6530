import type {StateId, TransitionId} from '../../spec/index.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './Wall.module.css';

interface PassageProps {
  /** Null where the machine has not moved yet. */
  readonly from: StateId | null;
  readonly by: readonly TransitionId[];
  readonly to: StateId;
  /** By the step that is shown, or by an earlier one. */
  readonly isNow: boolean;
}

/** How a machine came to where it stands: before, edge, after. */
export function Passage({from, by, to, isNow}: PassageProps) {
  return (
    <div className={styles.passage} data-now={isNow || undefined}>
      {from === null ? null : (
        <>
          <StateChip state={from} className={styles.before} />
          <span className={styles.edge}>
            {by.map((transition, index) => (
              <span key={index} data-took={isNow ? transition : undefined}>
                <TransitionChip transition={transition} form={isNow ? 'taken' : 'plain'} />
              </span>
            ))}
          </span>
        </>
      )}
      <StateChip state={to} form={isNow ? 'reached' : 'now'} className={styles.after} />
    </div>
  );
}
