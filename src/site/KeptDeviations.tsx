// The markup that is kept has these classes.
import '../widgets/tables/Entries.module.css';
import '../widgets/tables/RoleTag.module.css';
import {keptPart} from './kept.tsx';

/** What products do otherwise, in a reader's browser: as the page was built. */
export const Deviations = keptPart('deviations', async () => (await import('./ToldDeviations.tsx')).ToldDeviations);
