import type {Catalogue} from '../../src/text/catalogue.ts';
import {catalogues} from '../../src/text/catalogues.ts';
import type {Locale} from '../../src/text/locales.ts';

/** Who reads the site: a language with its words, and the theme that their system asks for. */
export interface Visitor {
  readonly locale: Locale;
  readonly words: Catalogue;
  readonly colorScheme: 'light' | 'dark';
}

const languages: readonly Catalogue[] = Object.values(catalogues);

/** Both languages in both themes. */
export const visitors: readonly Visitor[] = languages.flatMap((words) =>
  (['light', 'dark'] as const).map((colorScheme) => ({locale: words.locale, words, colorScheme})),
);

/** Both languages, for what no theme can change. */
export const lightVisitors: readonly Visitor[] = visitors.filter(({colorScheme}) => colorScheme === 'light');

/** The same visitor, who has switched to the other language. */
export function inOtherLanguage(visitor: Visitor): Visitor {
  const words = languages.find(({locale}) => locale !== visitor.locale);
  if (words === undefined) throw new Error('The site has one language only');
  return {...visitor, words, locale: words.locale};
}
