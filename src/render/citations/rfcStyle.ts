import {type Citable, monthName, partsOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, authorsAs, familyFirst, initialsFirst, rfc7143} from './rfc7143.ts';

/** As references of an RFC look. */
export function rfcStyle({id, title, url, site, edition}: Citable): string {
  const [year, month, day] = partsOf(edition.published);
  const date = `${String(day)} ${monthName(month)} ${String(year)}`;
  return `[ISCSI-STATE-LAB-${id}] ${site}, "${title}", ${editionIn.en(edition)}, ${date}, <${url}>.`;
}

export function rfcStyleOfRfc({section}: RfcCitable): string {
  const authors = authorsAs(familyFirst, ', ', ', and ', initialsFirst);
  const {id, title, number, doi, month, year} = rfc7143;
  const date = `${monthName(month)} ${String(year)}`;
  const place = section === null ? '' : `Section ${section} of `;
  return `${place}[${id}] ${authors}, "${title}", ${number}, DOI ${doi}, ${date}, <${addressOfRfc(section)}>.`;
}
