import {searchFieldWords} from '@words/searchField.ts';
import {useEffect, useState} from 'react';
import {SearchSign} from '../widgets/parts/SearchSign.tsx';
import styles from './SearchField.module.css';
import {WhenAsked} from './WhenAsked.tsx';

/** What looks like a field in the bar, on a phone like a sign: it opens the search, as do `/` and Ctrl or Cmd and K. */
export function SearchField({mobile = false}: {readonly mobile?: boolean}) {
  /** Once it is there it stays, with what was typed into it. */
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
      <WhenAsked
        load={loadSearch}
        asked={isOpen}
        onMissed={() => {
          setOpen(null);
        }}
      >
        {(Search, isShown) => (
          <Search
            isOpen={isShown}
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </WhenAsked>
    </>
  );
}

/** No page carries more of the search than its field. */
async function loadSearch() {
  return (await import('./Search.tsx')).Search;
}

/** Where keys write, or belong to a box that is open. */
const writing = 'input, textarea, select, [contenteditable], dialog';
