import {defaultLocale, type Locale} from '../text/locales.ts';
import {type Address, pathOf} from './address.ts';

/**
 * A permanent address in one language, whole, as a browser takes it.
 *
 * @param site where the site stands, with a slash at its end; of every language
 */
export function urlOf(address: Address, locale: Locale, site: string): string {
  return urlOfPath(pathOf(address), locale, site);
}

/**
 * A path within one language, whole: `/cleanup#M3`, `/`.
 *
 * @param site where the site stands, with a slash at its end; of every language
 */
export function urlOfPath(path: string, locale: Locale, site: string): string {
  const language = locale === defaultLocale ? '' : `${locale}/`;
  // The home of a language is named without its last slash; the address of the site keeps it.
  return `${site}${path === '/' ? language.slice(0, -1) : language + path.slice(1)}`;
}
