import {type Citable, type Day, keyOf, languageOf, partsOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, initialsOf, rfc7143} from './rfc7143.ts';

/** One item of CSL-JSON, as `csl-data.json` of the Citation Style Language has it. */
export type CslItem = Readonly<Record<string, unknown>> & {readonly id: string; readonly type: string};

/** A file of CSL-JSON holds a list, also of one. */
export function cslFile(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

export function cslJson({id, title, abstract, url, locale, site, edition, accessed}: Citable): CslItem {
  return {
    id: keyOf(id),
    type: 'webpage',
    title,
    'container-title': site,
    author: [{literal: site}],
    issued: dated(edition.published),
    ...(accessed === null ? {} : {accessed: dated(accessed)}),
    version: edition.version,
    note: editionIn.en(edition),
    ...(abstract === '' ? {} : {abstract}),
    URL: url,
    language: languageOf(locale),
  };
}

export function cslJsonOfRfc({section, accessed}: RfcCitable): CslItem {
  const {id, number, title, authors, publisher, year, month, doi} = rfc7143;
  return {
    id: section === null ? id : `${id}-${section}`,
    type: 'report',
    genre: 'Request for Comments',
    title,
    number,
    author: authors.map((author) => ({family: author.family, given: initialsOf(author)})),
    issued: {'date-parts': [[year, month]]},
    ...(accessed === null ? {} : {accessed: dated(accessed)}),
    publisher,
    DOI: doi,
    URL: addressOfRfc(section),
    ...(section === null ? {} : {section}),
    language: 'en',
  };
}

function dated(day: Day) {
  return {'date-parts': [[...partsOf(day)]]};
}
