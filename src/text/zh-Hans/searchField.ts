import type {SearchFieldWords} from '../searchField.ts';

export const searchFieldWords: SearchFieldWords = {searchField: '搜索'};
