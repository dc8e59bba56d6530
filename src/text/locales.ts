/**
 * The languages of the site, equal in rank: each under its own name, as HTML calls it, and whether its diagrams bear a
 * gloss under the RFC's English names. Addresses do not mention the first.
 */
export const locales = {
  en: {label: 'English', htmlLang: 'en', glossedDiagrams: false},
  'zh-Hans': {label: '简体中文', htmlLang: 'zh-Hans', glossedDiagrams: true},
} as const;

export type Locale = keyof typeof locales;

export const defaultLocale = 'en' satisfies Locale;

export const localeIds = Object.keys(locales) as readonly Locale[];

/** What `of` says of each locale. */
export function byLocale<T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(localeIds.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}
