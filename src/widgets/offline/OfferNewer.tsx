import type {OfflineWords} from '../../text/offline.ts';
import type {CopyFault} from './OfflineCopy.tsx';
import styles from './offline.module.css';

interface OfferNewerProps {
  readonly words: OfflineWords;
  readonly state:
    | {readonly kind: 'offered' | 'kept'}
    | {readonly kind: 'making'; readonly done: number; readonly all: number}
    | {readonly kind: 'failed'; readonly fault: CopyFault};
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** One sentence over the foot of a page: the copy is older than the page, and can be replaced. */
export function OfferNewer({words: {newer, copy}, state, onKeep, onLeave}: OfferNewerProps) {
  const {kind} = state;
  return (
    <aside className={styles.offer} aria-label={copy.title} data-card>
      <span role="status">
        {kind === 'making'
          ? copy.making(state)
          : kind === 'failed'
            ? copy[state.fault]
            : kind === 'kept'
              ? newer.kept
              : newer.offer}
      </span>
      {kind === 'offered' || kind === 'failed' ? (
        <button type="button" onClick={onKeep}>
          {newer.keep}
        </button>
      ) : null}
      {kind === 'offered' || kind === 'failed' ? (
        <button type="button" onClick={onLeave}>
          {newer.later}
        </button>
      ) : null}
    </aside>
  );
}
