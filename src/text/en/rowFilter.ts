import type {RowFilterWords} from '../rowFilter.ts';

/** The filter of a table in English. */
// prettier-ignore
export const rowFilterWords: RowFilterWords = {
  rowFilter: {
    label: 'Filter rows by text in any column',
    clear: 'Clear',
    left: ({left, all, sought}) => `${left} of ${all} rows contain${left === 1 ? 's' : ''} “${sought}”.`,
    everything: (all) => `All ${all} rows are shown.`,
  },
};
