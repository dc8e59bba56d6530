import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Where a file stands that is there once for all languages. */
export function useSiteFile(): (file: string) => string {
  const {defaultLocale, localeConfigs} = useDocusaurusContext().i18n;
  const root = localeConfigs[defaultLocale]?.baseUrl ?? '/';
  return (file) => `${root}${file}`;
}
