import {useHistorySelector} from '@docusaurus/theme-common';
import {rowFilterWords} from '@words/rowFilter.ts';
import type {ReactNode} from 'react';
import {RowFilter} from '../widgets/tables/RowFilter.tsx';

/** Tables under a filter, in the page's language; a link to one of their rows shows it. */
export function FilteredRows({children}: {readonly children: ReactNode}) {
  const arrival = useHistorySelector(({location}) => location);
  return (
    <RowFilter words={rowFilterWords} arrival={arrival}>
      {children}
    </RowFilter>
  );
}
