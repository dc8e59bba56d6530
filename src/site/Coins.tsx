/** What a page is built with, and `npm run dev` shows; a reader's browser has `KeptCoins.tsx` for it. */
export {ToldCoins as Coins} from './ToldCoins.tsx';
