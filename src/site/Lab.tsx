import {words as lab} from '@lab-words';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {words as table} from '@words';
import type {MachineId} from '../spec/index.ts';
import {Lab as LabWidget} from '../widgets/lab/Lab.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {usePlace, writePlace} from './usePlace.ts';
import type {Place} from '../widgets/parts/RunLocation.ts';
import {findWays} from './workers/findWays.ts';

/** The lab, its run kept in the page's address. It takes the drawn diagrams as attributes: `diagramsIntoPages` puts them there. */
export function Lab(svgs: Readonly<Partial<Record<MachineId, string>>>) {
  const {place, move} = usePlace();
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <>
      <Anchors ids={['lab']} />
      <LabWidget
        words={words}
        Link={AddressLink}
        svgs={svgs}
        place={place}
        onMove={move}
        addressOf={addressOf}
        scenariosAddress={withBaseUrl('/scenarios')}
        findWays={findWays}
      />
    </>
  );
}

/** One object for all drawings of the page: a list that gets the same words again has nothing to do. */
const words = {table, lab};

function addressOf(place: Place): string {
  const {origin, pathname} = window.location;
  return `${origin}${pathname}${writePlace(place)}#lab`;
}
