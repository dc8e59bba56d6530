import {dueByDay, dueItems, type Progress} from '../../exercises/practice/progress.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Icon} from '../parts/Icon.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './Overview.module.css';
import type {PlaceLinkComponent} from './PracticeProps.ts';

interface DueBandProps {
  readonly words: PracticeWords;
  readonly progress: Progress;
  readonly PlaceLink: PlaceLinkComponent;
  readonly now: number;
  /** Said in place of the week where nothing can be kept. */
  readonly isKept: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** What is due today and in the week ahead; or where to begin. */
export function DueBand({words: {practice}, progress, PlaceLink, now, isKept}: DueBandProps) {
  const due = dueItems(progress, now).length;
  const week = dueByDay(progress, now, 7);
  const most = Math.max(1, ...week);
  return (
    <div className={styles.due}>
      <div>
        <p className={styles.dueTitle}>{due === 0 ? practice.nothingDue : practice.due(due)}</p>
        <p className={styles.soft}>{due === 0 ? practice.beginHow : practice.dueHow}</p>
      </div>
      <span className={needsScript}>
        <PlaceLink
          className={styles.primary}
          to={
            due === 0
              ? {kind: 'round', round: {choice: threeQuestions, mode: 'learn'}, at: 0}
              : {kind: 'round', round: {choice: {kind: 'due'}, mode: 'review'}, at: 0}
          }
        >
          <Icon of="play" />
          {due === 0 ? practice.threeQuestions : practice.review(due)}
        </PlaceLink>
      </span>
      {isKept ? null : (
        <p className={styles.notKept} role="note">
          <b>{practice.notKept}</b> {practice.notKeptHow}
        </p>
      )}
      {isKept && progress.items.size > 0 ? (
        <ol className={styles.week} aria-label={practice.week}>
          {week.map((count, ahead) => (
            <li key={ahead}>
              <svg viewBox="0 0 22 40" width="22" height="40" aria-hidden="true">
                <rect
                  y={40 - bar(count, most)}
                  width="22"
                  height={bar(count, most)}
                  rx="2"
                  data-today={ahead === 0 || undefined}
                />
              </svg>
              <b>{count}</b> <small>{ahead === 0 ? practice.today : practice.day(new Date(now + ahead * day))}</small>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

const threeQuestions = {kind: 'set', set: 'cleanup-core', seed: 1, count: 3} as const;

function bar(count: number, most: number): number {
  return 2 + (38 * count) / most;
}
