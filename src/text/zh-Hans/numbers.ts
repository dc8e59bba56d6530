import type {NumberWords} from '../numbers.ts';

/** Numbers in Chinese prose. */
export const numberWords: NumberWords = {
  countInWords: (count) => {
    if (count === 2) return '两';
    const [ten, one] = [Math.floor(count / 10), count % 10];
    if (ten === 0) return digits[one] ?? '';
    return `${ten === 1 ? '' : (digits[ten] ?? '')}十${one === 0 ? '' : (digits[one] ?? '')}`;
  },
};

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
