import type {HeroWords} from '../hero.ts';

/** The head of the home page in English. */
// prettier-ignore
export const heroWords: HeroWords = {
  hero: {
    cleanup: 'Play the cleanup machine',
    terminal: 'Read my terminal',
    cleanupWait: 'Stuck in CLEANUP_WAIT?',
  },
};
