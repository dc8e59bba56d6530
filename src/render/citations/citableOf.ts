import {families, type FamilyId, familyIds, type Section, specOf} from '../../spec/index.ts';
import type {Locale} from '../../text/locales.ts';
import {urlOf, urlOfPath} from '../urlOf.ts';
import type {Entry} from '../entries.ts';
import type {Citable, Edition} from './citable.ts';
import {pageKey} from './pageKey.ts';

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
  return {
    id: entry.fragment,
    title: entry.title,
    abstract: entry.gloss,
    url: urlOf(entry, locale, address),
    locale,
    site: name,
    edition,
    sections: entry.sections,
    accessed: null,
  };
}

/** What is said of a page as a whole. */
export interface CitedPage {
  /** Within its language, with the slash before it: `/cleanup`, `/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** A page as a citation has it, before anybody has read it. */
export function citableOfPage(page: CitedPage, locale: Locale, {name, address, edition}: CitedSite): Citable {
  const family = familyIds.find((id) => page.path === `/${id}`);
  return {
    id: pageKey(page.path),
    title: page.title,
    abstract: page.description,
    url: urlOfPath(page.path, locale, address),
    locale,
    site: name,
    edition,
    sections: family === undefined ? [] : sectionsOf(family),
    accessed: null,
  };
}

/** Where the RFC has the states and the transitions of a family. */
function sectionsOf(family: FamilyId): readonly Section[] {
  const {statesSection, transitionsSection} = specOf(families[family].target);
  return [statesSection, transitionsSection];
}
