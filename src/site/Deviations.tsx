import {ToldDeviations} from './ToldDeviations.tsx';

/** What a page is built with, and `npm run dev` shows. In a reader's browser the bundler puts `KeptDeviations` in this place. */
export const Deviations = ToldDeviations;
