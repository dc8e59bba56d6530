import {exploredWords} from '@words/explored.ts';
import {pageWords} from '@words/page.ts';
import {ExploredTable} from '../widgets/tables/ExploredTable.tsx';

/** What the explorations of the lab's worlds saw, in the page's language. */
export function Explored() {
  return <ExploredTable words={exploredWords} locale={pageWords.locale} />;
}
