import {couplingsBetween} from '../../spec/couplings.ts';
import type {FamilyId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {CouplingWords} from '../../text/couplings.ts';
import {CouplingTable} from './CouplingTable.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';

interface CouplingsBetweenProps extends PageProps<PageWords & CouplingWords> {
  readonly cause: FamilyId;
  readonly effect: FamilyId;
}

/** The couplings by which machines of one family move machines of another, or of the same. */
export function CouplingsBetween({cause, effect, ...page}: CouplingsBetweenProps) {
  return <CouplingTable {...page} rows={couplingsBetween(cause, effect)} isHome />;
}
