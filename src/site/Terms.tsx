import {termWords} from '@words/terms.ts';
import {TermTable} from '../widgets/tables/TermTable.tsx';

/** The terms in both languages, explained in the page's. */
export function Terms() {
  return <TermTable words={termWords} />;
}
