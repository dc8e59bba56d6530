import {clsx} from 'clsx';
import {type FocusEvent, useId, useRef, useState} from 'react';
import {writeAction} from '../../lab/run/labLink.ts';
import type {Action} from '../../lab/world/action.ts';
import type {World} from '../../lab/world/world.ts';
import {type LabWords, sayAction} from '../../say/lab.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './ActionMenu.module.css';

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
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (actions.length === 0) return null;

  function onBlur({currentTarget, relatedTarget}: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
  }

  return (
    <div
      className={clsx(styles.menu, needsScript)}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setIsOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-label={page.actOn(about)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {page.act}
      </button>
      {/* Takes the focus of a press on it, so that its buttons are still there when they are released. */}
      <div id={id} className={styles.list} tabIndex={-1} hidden={!isOpen}>
        {isOpen
          ? actions.map((action) => (
              <button
                key={writeAction(action)}
                type="button"
                data-action={writeAction(action)}
                onClick={() => {
                  setIsOpen(false);
                  opener.current?.focus();
                  onTake(action);
                }}
              >
                {sayAction(words, action, world)}
              </button>
            ))
          : null}
        {isOpen && replaces !== null ? <p>{replaces}</p> : null}
      </div>
    </div>
  );
}
