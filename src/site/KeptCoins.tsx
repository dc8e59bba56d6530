import {keptPart} from './kept.tsx';

/** What reference managers read off a family's page, in a reader's browser: as the page was built. */
export const Coins = keptPart('coins', async () => (await import('./ToldCoins.tsx')).ToldCoins);
