import {ToldCouplings} from './ToldCouplings.tsx';

/** What a page is built with, and `npm run dev` shows. In a reader's browser the bundler puts `KeptCouplings` in this place. */
export const Couplings = ToldCouplings;
