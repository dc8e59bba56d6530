/** The languages of the site, equal in rank: each under its own name, and as HTML calls it. */
export const locales = {
  en: {label: 'English', htmlLang: 'en'},
  'zh-Hans': {label: '中文', htmlLang: 'zh-Hans'},
} as const;

export type Locale = keyof typeof locales;

/** The language that addresses do not mention. */
export const defaultLocale = 'en' satisfies Locale;

export const localeIds = Object.keys(locales) as readonly Locale[];

/** What `of` says of each locale. */
export function byLocale<T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(localeIds.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}
