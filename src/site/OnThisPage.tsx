import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {type KeyboardEvent, useRef} from 'react';
import styles from './OnThisPage.module.css';

/**
 * The headings of a page behind one button, on a page that gives its whole width to a picture. Without a script it opens
 * and leads to them all the same.
 */
export function OnThisPage() {
  const {toc} = useDoc();
  const fold = useRef<HTMLDetailsElement>(null);

  function close() {
    if (fold.current !== null) fold.current.open = false;
  }

  function onKeyDown({key}: KeyboardEvent) {
    if (key !== 'Escape' || fold.current?.open !== true) return;
    close();
    fold.current.querySelector('summary')?.focus();
  }

  return (
    <details
      ref={fold}
      className={styles.fold}
      onKeyDown={onKeyDown}
      onBlur={({relatedTarget}) => {
        // It stands over the page, and goes when the reader turns to something else.
        if (relatedTarget !== null && fold.current?.contains(relatedTarget) === false) close();
      }}
    >
      <summary className={styles.summary}>
        <span>{translate({id: 'theme.TOCCollapsible.toggleButtonLabel', message: 'On this page'})}</span>
      </summary>
      <nav className={styles.list}>
        <ul>
          {toc
            .filter(({level}) => level <= 3)
            .map(({id, level, value}) => (
              <li key={id} data-level={level}>
                {/* The theme makes this text of the headings of our own pages. */}
                <a href={`#${id}`} onClick={close} dangerouslySetInnerHTML={{__html: value}} />
              </li>
            ))}
        </ul>
      </nav>
    </details>
  );
}
