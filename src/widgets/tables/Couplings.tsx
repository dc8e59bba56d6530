import {couplings} from '../../spec/couplings.ts';
import type {FamilyId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {CouplingWords} from '../../text/couplings.ts';
import {CouplingTable} from './CouplingTable.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';

interface CouplingsProps extends PageProps<PageWords & CouplingWords> {
  readonly of: FamilyId;
}

/** What in other machines moves this family, and what this family moves elsewhere; each row says whose statement it is. */
export function Couplings({of, ...page}: CouplingsProps) {
  const rows = couplings.filter(({cause, effect}) => cause.family === of || effect.family === of);
  return <CouplingTable {...page} rows={rows} isHome={false} />;
}
