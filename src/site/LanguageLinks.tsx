import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {changeLanguage} from './handedOver.ts';
import styles from './LanguageLinks.module.css';

/**
 * The page in each other language, at the same place: query and fragment go along as they are. It is in the bar at every
 * width, so the menu of a phone has none.
 */
export function LanguageLinks({mobile = false}: {readonly mobile?: boolean}) {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);
  if (mobile) return null;
  return i18n.locales
    .filter((locale) => locale !== i18n.currentLocale)
    .map((locale) => {
      const {label = locale, htmlLang = locale} = i18n.localeConfigs[locale] ?? {};
      return (
        <a
          key={locale}
          className={styles.link}
          lang={htmlLang}
          hrefLang={htmlLang}
          // Past the router: the other language is a site of its own.
          onClick={({button, altKey, ctrlKey, metaKey, shiftKey}) => {
            // Another tab has a memory of its own.
            if (button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey) changeLanguage();
          }}
          href={`${createUrl({locale, fullyQualified: false})}${search}${hash}`}
        >
          {label}
        </a>
      );
    });
}
