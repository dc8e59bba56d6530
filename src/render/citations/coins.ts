import {type Citable, type Imprint, languageOf} from './citable.ts';

/**
 * What stands in the `title` of an empty `<span class="Z3988">` (COinS, a ContextObject in Dublin Core): of several on a
 * page Zotero offers a list to tick.
 */
export function coins({title, url, locale, site, edition}: Imprint & Pick<Citable, 'title' | 'url'>): string {
  const fields = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    // As in RIS: the comma keeps an organisation whole. `rft.aucorp` would leave out that it is an author.
    ['rft.au', `${site},`],
    ['rft.source', site],
    ['rft.date', edition.published],
    ['rft.language', languageOf(locale)],
    ['rft.title', title],
    ['rft.identifier', url],
  ] as const;
  // Zotero splits at every `&` and `=`, and takes a `+` for a space. All else is left as it is: a page has it already.
  return fields.map(([key, value]) => `${key}=${value.replace(/[\s%&=+#]/g, encodeURIComponent)}`).join('&');
}
