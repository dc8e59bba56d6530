import {useHistorySelector} from '@docusaurus/theme-common';
import {pageWords} from '@words/page.ts';
import {tableWords} from '@words/table.ts';
import type {FamilyId} from '../spec/index.ts';
import {Transitions as TransitionSections} from '../widgets/tables/Transitions.tsx';
import {AddressLink} from './AddressLink.tsx';

/** The transitions of one family with their clauses, in the page's language. */
export function Transitions({of}: {readonly of: FamilyId}) {
  const arrival = useHistorySelector(({location}) => location);
  return <TransitionSections words={words} Link={AddressLink} of={of} arrival={arrival} />;
}

const words = {...pageWords, ...tableWords};
