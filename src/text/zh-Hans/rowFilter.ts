import type {RowFilterWords} from '../rowFilter.ts';

/** The filter of a table in Chinese. */
// prettier-ignore
export const rowFilterWords: RowFilterWords = {
  rowFilter: {
    label: '筛选（任意一列包含）',
    clear: '清空',
    left: ({left, all, sought}) => `共 ${all} 行，其中 ${left} 行包含“${sought}”。`,
    everything: (all) => `已显示全部 ${all} 行。`,
  },
};
