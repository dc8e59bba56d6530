import {rfcUrl} from '../spec/rfc.ts';
import type {Term} from '../text/termRows.ts';
import type {Imprint} from './citations/citable.ts';

/**
 * What all pages tell search engines as JSON-LD, in the words of schema.org. Type and title are each page's own.
 *
 * @param home where the site begins in that language
 */
export function structuredData(home: string, {locale, site, edition}: Imprint) {
  return {
    '@context': 'https://schema.org',
    isPartOf: {'@type': 'WebSite', name: site, url: home},
    inLanguage: locale,
    version: edition.version,
    datePublished: edition.published,
    license: 'https://spdx.org/licenses/MIT',
    isBasedOn: rfcUrl,
    publisher: {'@type': 'Organization', name: site},
  } as const;
}

/** The glossary as a set of terms, each by both of its names, likewise. */
export function definedTerms(rows: readonly Pick<Term, 'id' | 'en' | 'zh'>[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    hasDefinedTerm: rows.map(({id, en, zh}) => ({'@type': 'DefinedTerm', '@id': `#${id}`, name: [en, zh]})),
  } as const;
}
