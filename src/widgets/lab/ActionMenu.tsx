import {useId} from 'react';
import {writeAction} from '../../lab/run/labLink.ts';
import type {Action} from '../../lab/world/action.ts';
import type {World} from '../../lab/world/world.ts';
import {type LabWords, sayAction} from '../../say/lab.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './ActionMenu.module.css';
import {Flyout} from './Flyout.tsx';

interface ActionMenuProps {
  readonly words: LabWords;
  readonly world: World;
  /** What it acts on, in words. */
  readonly about: string;
  /** What can happen to it now; without any there is no menu. */
  readonly actions: readonly Action[];
  /** What an action does to the rest of the run, in words; null at its end. */
  readonly replaces: string | null;
  readonly onTake: (action: Action) => void;
}

/** What can happen now to one thing on the stage, behind a button that stands at it. */
export function ActionMenu({words, world, about, actions, replaces, onTake}: ActionMenuProps) {
  const {page} = words;
  const id = useId();
  if (actions.length === 0) return null;
  return (
    <span className={`${styles.menu} ${needsScript}`}>
      <Flyout
        id={id}
        button={page.act}
        buttonClass={styles.opener}
        label={page.actOn(about)}
        title={page.actOn(about)}
        align="end"
      >
        {(close) => (
          <div className={styles.list}>
            {actions.map((action) => (
              <button
                key={writeAction(action)}
                type="button"
                data-action={writeAction(action)}
                onClick={() => {
                  close();
                  onTake(action);
                }}
              >
                {sayAction(words, action, world)}
              </button>
            ))}
            {replaces === null ? null : <p>{replaces}</p>}
          </div>
        )}
      </Flyout>
    </span>
  );
}
