import type {Locale} from '../../text/locales.ts';
import {defaultLocale} from '../../text/locales.ts';
import {pathOf} from '../address.ts';
import type {Entry} from '../entries.ts';
import type {Citable, Edition} from './citable.ts';

/** The site as a whole, in one language. */
export interface CitedSite {
  /** In that language. */
  readonly name: string;
  /** Where the site stands, with a slash at its end; of every language. */
  readonly address: string;
  readonly edition: Edition;
}

/** An entry as a citation has it, before anybody has read it. */
export function citableOf(entry: Entry, locale: Locale, {name, address, edition}: CitedSite): Citable {
  const language = locale === defaultLocale ? '' : `${locale}/`;
  return {
    id: entry.fragment,
    title: entry.title,
    abstract: entry.gloss,
    url: `${address}${language}${pathOf(entry).slice(1)}`,
    locale,
    site: name,
    edition,
    sections: entry.sections,
    accessed: null,
  };
}
