import type {HeroWords} from '../hero.ts';

/** The head of the home page in Chinese. */
// prettier-ignore
export const heroWords: HeroWords = {
  hero: {
    cleanup: '动手操作清理状态机',
    terminal: '解读终端输出',
    cleanupWait: '卡在 CLEANUP_WAIT？',
  },
};
