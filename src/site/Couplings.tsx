/** What a page is built with, and `npm run dev` shows; a reader's browser has `KeptCouplings.tsx` for it. */
export {ToldCouplings as Couplings} from './ToldCouplings.tsx';
