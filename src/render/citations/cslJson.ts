import {type Citable, type Day, partsOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, rfc7143} from './rfc7143.ts';

/** One item of CSL-JSON, as `csl-data.json` of the Citation Style Language has it. */
export type CslItem = Readonly<Record<string, unknown>> & {readonly id: string; readonly type: string};

export function cslJson({id, title, abstract, url, locale, site, edition, accessed}: Citable): CslItem {
  return {
    id: `iscsi-state-lab-${id}`,
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
    language: locale === 'en' ? 'en' : 'zh-CN',
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
    author: authors.map(({family, initials}) => ({family, given: initials.map((each) => `${each}.`).join(' ')})),
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
