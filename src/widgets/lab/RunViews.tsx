import {clsx} from 'clsx';
import {useState} from 'react';
import type {PlayedRun} from '../../lab/run/labRun.ts';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {Choice} from '../parts/Choice.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import {Log} from './Log.tsx';
import {Sequence} from './Sequence.tsx';
import styles from './RunViews.module.css';

interface RunViewsProps extends PageProps<LabWidgetWords> {
  readonly id: string;
  readonly played: PlayedRun;
  readonly at: number;
  readonly onJump: (step: number) => void;
}

const views = ['log', 'sequence'] as const;

/** The run so far, in one of two ways: as causes and effects, or as messages between the ends. */
export function RunViews({words, Link, id, played, at, onJump}: RunViewsProps) {
  const {page} = words;
  const [view, setView] = useState<(typeof views)[number]>('log');
  return (
    <div className={clsx(styles.runViews, needsScript)}>
      <Choice
        className={styles.views}
        legend={page.runSoFar}
        name={`${id}-view`}
        options={views}
        labels={page}
        chosen={view}
        onChoose={setView}
      />
      {view === 'log' ? (
        <Log words={words} Link={Link} played={played} at={at} onJump={onJump} />
      ) : (
        <Sequence words={words} played={played} />
      )}
    </div>
  );
}
