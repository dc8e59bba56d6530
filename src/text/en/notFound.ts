import type {NotFoundWords} from '../notFound.ts';

export const notFoundWords: NotFoundWords = {
  title: 'Page not found',
  text: 'This site has no page at this address.',
  nearest: 'The nearest one is',
  ways: 'Or start here:',
  pages: {
    '/': 'Home',
    '/read-my-terminal': 'Read my terminal',
    '/stuck-cleanup-wait': 'CLEANUP_WAIT will not go away',
    '/cleanup': 'The cleanup machine',
    '/lab': 'The lab',
    '/terms': 'Terms',
  },
};
