import {type Imprint, languageOf} from './citable.ts';

/**
 * What all pages say alike to reference managers, as attributes of `<meta>`. Title and description are each page's own, and
 * the address is the canonical one.
 */
export function metaTags({locale, site, edition}: Imprint) {
  return [
    // Without a type Zotero makes an article of a journal of it.
    {name: 'DC.type', content: 'webpage'},
    // A comma at the end keeps an organisation from being cut into a first and a last name.
    {name: 'citation_author', content: `${site},`},
    {name: 'citation_publication_date', content: edition.published},
    {name: 'citation_language', content: languageOf(locale)},
    {property: 'og:site_name', content: site},
  ] as const;
}
