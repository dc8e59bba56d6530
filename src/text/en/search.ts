import type {SearchWords} from '../search.ts';

/** The search in English. */
export const searchWords: SearchWords = {
  search: {
    title: 'Search this site',
    example: 'A state, a code, a word, a question',
    close: 'Close',
    groups: {
      table: 'States and transitions',
      terms: 'Terms',
      lines: 'Log lines and codes',
      words: 'Words of tools',
      scenarios: 'Scenarios',
      pages: 'Pages',
    },
    loading: 'Loading the search…',
    found: ({shown, all}) =>
      shown === all ? `${all} ${all === 1 ? 'result' : 'results'}` : `${all} results, the best ${shown} are shown`,
    nothing: (sought) => `Nothing found for “${sought}”.`,
    isOutput: 'Is it output or a log line?',
    readIt: 'Read it in Read my terminal',
    go: 'go',
    choose: 'choose',
  },
};
