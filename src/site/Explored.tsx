import {words as lab} from '@words/lab.ts';
import {ExploredTable} from '../widgets/tables/ExploredTable.tsx';

/** What the explorations of the lab's worlds saw, in the page's language. */
export function Explored() {
  return <ExploredTable lab={lab} />;
}
