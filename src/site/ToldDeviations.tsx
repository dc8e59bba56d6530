import {deviationWords} from '@words/deviations.ts';
import {pageWords} from '@words/page.ts';
import {stackTableWords} from '@words/stackTables.ts';
import type {FamilyId} from '../spec/index.ts';
import {deviationsOf} from '../stacks/deviations.ts';
import {Deviations as DeviationTable} from '../widgets/tables/Deviations.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** What products do otherwise than one family's machines, in the page's language. */
export function ToldDeviations({of}: {readonly of: FamilyId}) {
  return (
    <div data-kept="deviations">
      <Anchors ids={deviationsOf(of).map(({id}) => id)} />
      <DeviationTable words={words} Link={AddressLink} of={of} />
    </div>
  );
}

const words = {...pageWords, deviations: deviationWords, tables: stackTableWords};
