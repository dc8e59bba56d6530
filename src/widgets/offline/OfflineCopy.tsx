import type {OfflineWords} from '../../text/offline.ts';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import styles from './offline.module.css';

/** What is known of the copy on the reader's device. */
export type CopyState =
  | {readonly kind: 'unknown' | 'impossible' | 'erased'}
  | {readonly kind: 'none'; readonly pages: number}
  | {readonly kind: 'making'; readonly done: number; readonly all: number}
  | {
      readonly kind: 'whole' | 'older';
      readonly version: string;
      readonly commit: string | null;
      /** Bytes on the device. */
      readonly size: number;
    };

/** Why no copy came of it. */
export type CopyFault = 'full' | 'network' | 'changed' | 'forbidden';

interface OfflineCopyProps {
  readonly words: OfflineWords['copy'];
  readonly state: CopyState;
  readonly fault: CopyFault | null;
  /** Bytes that would travel; null while that is not known. */
  readonly transfer: number | null;
  readonly onKeep: () => void;
  readonly onStop: () => void;
  readonly onErase: () => void;
}

/** What is kept of the site on this device, and the buttons that keep it, stop that, and erase it. */
export function OfflineCopy({words, state, fault, transfer, onKeep, onStop, onErase}: OfflineCopyProps) {
  const {kind} = state;
  const canKeep = kind === 'none' || kind === 'erased' || kind === 'older';
  return (
    <section className={styles.copy} aria-label={words.title}>
      <NeedsScript>
        <p>{words.needsScript}</p>
      </NeedsScript>
      <p role="status" className={needsScript} data-copy={kind}>
        {sentence(words, state)}
      </p>
      {kind === 'making' ? <progress max={state.all} value={state.done} aria-label={words.title} /> : null}
      {fault === null ? null : (
        <p role="alert" className={styles.fault}>
          {words[fault]}
        </p>
      )}
      <p className={styles.buttons}>
        {canKeep && transfer !== null ? (
          <button type="button" onClick={onKeep}>
            {kind === 'older' ? words.keepNewer : words.keep({megabytes: megabytes(transfer)})}
          </button>
        ) : null}
        {kind === 'making' ? (
          <button type="button" onClick={onStop}>
            {words.stop}
          </button>
        ) : null}
        {kind === 'whole' || kind === 'older' || (kind === 'none' && state.pages > 0) ? (
          <button type="button" onClick={onErase}>
            {words.erase}
          </button>
        ) : null}
      </p>
    </section>
  );
}

function sentence(words: OfflineWords['copy'], state: CopyState): string {
  switch (state.kind) {
    case 'unknown':
      return '';
    case 'impossible':
      return words.impossible;
    case 'erased':
      return words.erased;
    case 'none':
      return words.none(state);
    case 'making':
      return words.making(state);
    case 'whole':
    case 'older':
      return words[state.kind]({...state, megabytes: megabytes(state.size)});
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
