import {searchFieldWords} from '@words/searchField.ts';
import {lazy, Suspense, useEffect, useState} from 'react';
import {SearchSign} from '../widgets/parts/SearchSign.tsx';
import styles from './SearchField.module.css';

/** Fetched when it is asked for: no page carries more of the search than this field. */
const Search = lazy(() => import('./Search.tsx').then(({Search: component}) => ({default: component})));

/** What looks like a field in the bar, on a phone like a sign: it opens the search, as do `/` and Ctrl or Cmd and K. */
export function SearchField({mobile = false}: {readonly mobile?: boolean}) {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const {key} = event;
      const isCalled = event.ctrlKey || event.metaKey ? key === 'k' : key === '/' && !event.altKey;
      if (!isCalled || document.activeElement?.closest(writing)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', hear);
    return () => {
      removeEventListener('keydown', hear);
    };
  }, []);
  // The menu of a phone has the bar above it.
  if (mobile) return null;
  return (
    <>
      <button
        type="button"
        className={styles.field}
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        <SearchSign />
        {searchFieldWords.searchField}
      </button>
      {isOpen === null ? null : (
        <Suspense>
          <Search
            isOpen={isOpen}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** Where keys write, or belong to a box that is open. */
const writing = 'input, textarea, select, [contenteditable], dialog';
