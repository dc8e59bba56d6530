import type {KeyboardEvent as KeyboardEventOfReact} from 'react';

interface RunKeys {
  readonly onBack?: () => void;
  readonly onForward?: () => void;
  readonly onPlay?: () => void;
  /** Takes what has this number in the list, from 1. */
  readonly onNumber?: (number: number) => void;
}

/**
 * Answers the keys of a run within the part of the page that shows it: arrows step, space plays, figures choose. Keys that
 * mean something where the focus is keep that meaning: text fields, choices, and space on a button.
 */
export function onRunKey(event: KeyboardEvent | KeyboardEventOfReact, {onBack, onForward, onPlay, onNumber}: RunKeys) {
  const {key, target} = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (
    !(target instanceof Element) ||
    target.closest('input, select, textarea, [role="listbox"], [role="tablist"], dialog') !== null
  )
    return;
  if (key === 'ArrowLeft' && onBack !== undefined) onBack();
  else if (key === 'ArrowRight' && onForward !== undefined) onForward();
  else if (key === ' ' && onPlay !== undefined && target.closest('button, a, summary') === null) onPlay();
  else if (/^[1-9]$/.test(key) && onNumber !== undefined) onNumber(Number(key));
  else return;
  event.preventDefault();
}
