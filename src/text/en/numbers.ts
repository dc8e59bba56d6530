import type {NumberWords} from '../numbers.ts';

/** Numbers in English prose. */
export const numberWords: NumberWords = {
  countInWords: (count) => {
    const below = small[count];
    if (below !== undefined) return below;
    const [ten, one] = [tens[Math.floor(count / 10)] ?? '', count % 10];
    return one === 0 ? ten : `${ten}-${small[one] ?? ''}`;
  },
};

// prettier-ignore
const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine',
  'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
