/** What a page is built with, and `npm run dev` shows; a reader's browser has `KeptDeviations.tsx` for it. */
export {ToldDeviations as Deviations} from './ToldDeviations.tsx';
