import {type ReactNode, useEffect, useId, useRef} from 'react';
import {Icon} from '../parts/Icon.tsx';
import {closeDialog} from './closeDialog.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  /** What it is for, as the site's styles and tests know it. */
  readonly kind: 'cite' | 'embed';
  readonly title: ReactNode;
  /** What the cross is called. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A box over the page, with a title and a cross. It opens at once; a press beside it or Esc closes it. */
export function Dialog({kind, title, close, onClose, children}: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-card={kind}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({target, currentTarget}) => {
        // The dialog itself is pressed where nothing of it is: beside the box.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={styles.box}>
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" aria-label={close} onClick={closeDialog}>
            <Icon of="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
