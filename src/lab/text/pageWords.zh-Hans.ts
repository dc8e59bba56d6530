import type {PageWords} from './pageWords.ts';

export const pageWords = {
  title: '实验台',
} as const satisfies PageWords;
