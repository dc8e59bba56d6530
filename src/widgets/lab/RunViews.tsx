import {useState} from 'react';
import type {PlayedRun} from '../../lab/run/labRun.ts';
import type {LabWords} from '../../say/lab.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {Log} from './Log.tsx';
import {Sequence} from './Sequence.tsx';
import styles from './RunViews.module.css';

interface TrailProps extends PageProps<LabWords> {
  readonly id: string;
  readonly played: PlayedRun;
  readonly at: number;
  readonly onJump: (step: number) => void;
}

const views = ['log', 'sequence'] as const;

/** The run so far, in one of two ways: as causes and effects, or as messages between the ends. */
export function RunViews({words, Link, id, played, at, onJump}: TrailProps) {
  const {page} = words.lab;
  const [view, setView] = useState<(typeof views)[number]>('log');
  return (
    <div className={`${styles.trail ?? ''} needs-script`}>
      <fieldset className={styles.views}>
        <legend className="visually-hidden">{page.trail}</legend>
        {views.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-view`}
              checked={each === view}
              onChange={() => {
                setView(each);
              }}
            />
            <span>{page[each]}</span>
          </label>
        ))}
      </fieldset>
      {view === 'log' ? (
        <Log words={words} Link={Link} played={played} at={at} onJump={onJump} />
      ) : (
        <Sequence words={words} played={played} />
      )}
    </div>
  );
}
