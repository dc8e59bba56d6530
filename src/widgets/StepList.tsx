import type {Position} from '../machine/index.ts';
import {clauseMark, eventText, stateLabel} from '../render/names.ts';
import {sayPosition} from '../render/sentence.ts';
import type {Catalogue} from '../text/catalogue.ts';
import type {Played, Run} from '../walk/run.ts';
import {CopyButton} from './CopyButton.tsx';
import styles from './StepList.module.css';

interface StepListProps {
  readonly words: Catalogue;
  readonly run: Run;
  readonly played: readonly Played[];
  readonly at: number;
  readonly starts: readonly Position[];
  readonly onJump: (step: number) => void;
  readonly onStart: (start: Position) => void;
  readonly copyAddress: () => string;
}

/** The steps of a run, to walk through, to start anew and to hand on. */
export function StepList({words, run, played, at, starts, onJump, onStart, copyAddress}: StepListProps) {
  const {simulator} = words;

  return (
    <div className={`${styles.steps ?? ''} needs-script`}>
      {/* Buttons without use for now keep their place in the tab order: a disabled one would drop the focus it holds. */}
      <div className={styles.controls}>
        <button
          type="button"
          aria-disabled={at === 0}
          onClick={() => {
            if (at > 0) onJump(at - 1);
          }}
        >
          {simulator.back}
        </button>
        <button
          type="button"
          aria-disabled={at === played.length}
          onClick={() => {
            if (at < played.length) onJump(at + 1);
          }}
        >
          {simulator.forward}
        </button>
        <button
          type="button"
          aria-disabled={played.length === 0}
          onClick={() => {
            onStart(run.start);
          }}
        >
          {simulator.reset}
        </button>
        <label className={styles.start}>
          {simulator.startIn}{' '}
          <select
            value={starts.findIndex((start) => isSame(start, run.start))}
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
        <CopyButton
          label={simulator.copyLink}
          copied={simulator.linkCopied}
          refused={simulator.copyFailed}
          textOf={copyAddress}
        />
      </div>
      <h4 className={styles.title}>{simulator.steps}</h4>
      <ol className={styles.list} start={0}>
        <li>
          <button
            type="button"
            aria-current={at === 0 ? 'step' : undefined}
            onClick={() => {
              onJump(0);
            }}
          >
            {simulator.startedIn(sayPosition(words, run.start))}
          </button>
        </li>
        {played.map((step, index) => (
          // A run only grows at its end, so its steps are told apart by their number.
          <li key={index} data-ahead={index >= at || undefined}>
            <button
              type="button"
              aria-current={at === index + 1 ? 'step' : undefined}
              onClick={() => {
                onJump(index + 1);
              }}
            >
              <StepText words={words} step={step} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepText({words, step: {clause, event, from, to}}: {readonly words: Catalogue; readonly step: Played}) {
  return (
    <>
      <strong>{clause.transition}</strong>{' '}
      <span className={styles.mark}>
        {clause.means === null ? null : `${words.means[clause.means].name} `}
        {clauseMark(clause)}
      </span>{' '}
      <span className={styles.edge}>
        {stateLabel(from.state)} → {stateLabel(to.state)}
      </span>{' '}
      <span className={styles.event}>{eventText(words, event, clause.role)}</span>
    </>
  );
}

function isSame(one: Position, other: Position): boolean {
  return one.state === other.state && one.means === other.means;
}
