import Head from '@docusaurus/Head';
import {termWords} from '@words/terms.ts';
import {definedTerms} from '../render/structuredData.ts';
import {terms} from '../text/termRows.ts';
import {TermTable} from '../widgets/tables/TermTable.tsx';
import {Anchors} from './Anchors.tsx';
import {FilteredRows} from './FilteredRows.tsx';

/** The terms in both languages, explained in the page's, each at its permanent address. */
export function Terms() {
  return (
    <>
      <Head>
        <script type="application/ld+json">{JSON.stringify(definedTerms(terms))}</script>
      </Head>
      <Anchors ids={terms.map(({id}) => id)} />
      <FilteredRows>
        <TermTable words={termWords} />
      </FilteredRows>
    </>
  );
}
