import {useHistorySelector} from '@docusaurus/theme-common';
import {rowFilterWords} from '@words/rowFilter.ts';
import type {ReactNode} from 'react';
import {RowFilter} from '../widgets/tables/RowFilter.tsx';

/** Tables under a filter, in the page's language, which knows the glossary's other words; a link to one of their rows shows it. */
export function FilteredRows({children}: {readonly children: ReactNode}) {
  const arrival = useHistorySelector(({location}) => location);
  return (
    <RowFilter words={rowFilterWords} arrival={arrival} otherWays={otherWays}>
      {children}
    </RowFilter>
  );
}

/** Fetched with the first focus: a page carries no glossary for it. */
async function otherWays() {
  const {ownWord} = await import('./ownWord.ts');
  return ownWord;
}
