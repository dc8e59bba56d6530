// The markup that is kept has these classes.
import '../widgets/tables/Entries.module.css';
import '../widgets/tables/RoleTag.module.css';
import {keptPart} from './kept.tsx';

/** What moves the machines of one family, in a reader's browser: as the page was built. */
export const Couplings = keptPart('couplings', async () => (await import('./ToldCouplings.tsx')).ToldCouplings);
