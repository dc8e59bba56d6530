import {type Citable, monthName, partsOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, authorsAs, rfc7143} from './rfc7143.ts';

/** As references of an RFC look. */
export function rfcStyle({id, title, url, site, edition}: Citable): string {
  const [year, month, day] = partsOf(edition.published);
  const date = `${String(day)} ${monthName(month)} ${String(year)}`;
  return `[ISCSI-STATE-LAB-${id}] ${site}, "${title}", ${editionIn.en(edition)}, ${date}, <${url}>.`;
}

export function rfcStyleOfRfc({section}: RfcCitable): string {
  const authors = authorsAs(
    ({family, initials}) => `${family}, ${initials.map((each) => `${each}.`).join(' ')}`,
    ', ',
    ', and ',
  ).replace(
    // Of the last author the initials stand first.
    /, and (\w+), ([A-Z. ]+)$/,
    ', and $2 $1',
  );
  const {title, number, doi, month, year} = rfc7143;
  const date = `${monthName(month)} ${String(year)}`;
  const place = section === null ? '' : `Section ${section} of `;
  return `${place}[RFC7143] ${authors}, "${title}", ${number}, DOI ${doi}, ${date}, <${addressOfRfc(section)}>.`;
}
