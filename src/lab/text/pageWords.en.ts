import type {PageWords} from './pageWords.ts';

export const pageWords = {
  title: 'The lab',
} as const satisfies PageWords;
