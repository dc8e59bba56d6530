import {clsx} from 'clsx';
import {type ReactNode, type ToggleEvent, useRef, useState} from 'react';
import styles from './Flyout.module.css';

interface FlyoutProps {
  readonly id: string;
  /** What the button shows. */
  readonly button: ReactNode;
  readonly buttonClass?: string | undefined;
  /** The button's full name, where what it shows is short for it. */
  readonly label?: string | undefined;
  /** What the panel is called. */
  readonly title: string;
  /** Which edge of the button the panel keeps to. */
  readonly align: 'start' | 'end';
  /** Made while it is open; what bears `data-first` takes the focus. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button and the panel that it opens below itself; on a telephone the panel comes up from the foot. The browser closes
 * it on Esc or a press elsewhere, and gives the focus back to the button.
 */
export function Flyout({id, button, buttonClass, label, title, align, children}: FlyoutProps) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function onBeforeToggle({newState, currentTarget}: ToggleEvent<HTMLDivElement>) {
    if (newState !== 'open') return;
    if (opener.current !== null) standBelow(currentTarget, opener.current, align);
    setIsOpen(true);
  }

  /** Before it is shown nothing in it can take the focus; and only from what is still in it does the focus go back. */
  function onToggle({newState, currentTarget}: ToggleEvent<HTMLDivElement>) {
    if (newState === 'open') currentTarget.querySelector<HTMLElement>('[data-first]')?.focus();
    else setIsOpen(false);
  }

  function close() {
    document.getElementById(id)?.hidePopover();
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={buttonClass}
        aria-label={label}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={clsx(styles.panel, styles[align])}
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
      >
        {isOpen ? children(close) : null}
      </div>
    </>
  );
}

/** In the document's own coordinates: so the panel moves with its button when the page is scrolled. */
function standBelow(panel: HTMLElement, opener: HTMLElement, align: 'start' | 'end') {
  const {left, right, bottom} = opener.getBoundingClientRect();
  const {clientWidth} = document.documentElement;
  panel.style.setProperty('--edge', `${String(align === 'start' ? left : clientWidth - right)}px`);
  panel.style.setProperty('--top', `${String(bottom + window.scrollY + 6)}px`);
  panel.style.setProperty('--room', `${String(window.innerHeight - bottom - 16)}px`);
}
