import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPresented} from './runQuery.ts';

/** Where a presenter leads to: the other language at the same place, and the window with the notes. */
export function usePresenting(): {readonly onLanguage: () => void; readonly notesAddress: () => string} {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  return {
    onLanguage: () => {
      const locale = i18n.locales.find((each) => each !== i18n.currentLocale);
      if (locale === undefined) return;
      const {search, hash} = window.location;
      // Past the router: the other language is a site of its own. No step back leads into this one.
      window.location.replace(`${createUrl({locale, fullyQualified: false})}${search}${hash}`);
    },
    notesAddress: () => {
      const {pathname, search, hash} = window.location;
      return `${pathname}${withPresented(search, 'notes')}${hash}`;
    },
  };
}
