import {type Citable, type Day, monthName, partsOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, authorsAs, familyFirst, rfc7143} from './rfc7143.ts';

/** APA, seventh edition. Its dates are English on Chinese pages too: half-translated ones are in no style. */
export function apa({site, title, url, edition}: Citable): string {
  // The name of the site is left out where it is the author.
  return `${site}. (${dateInApa(edition.published)}). ${title} (${editionIn.en(edition)}). ${url}`;
}

/** The RFC as a report; a section is said in the text: `(Chadalapaka et al., 2014, Section 8.2)`. */
export function apaOfRfc({section}: RfcCitable): string {
  const authors = authorsAs(familyFirst, ', ', ', & ');
  const {title, number, publisher, year, doi} = rfc7143;
  const whole = `${authors} (${String(year)}). ${title} (${number}). ${publisher}. https://doi.org/${doi}`;
  const first = rfc7143.authors[0].family;
  return section === null
    ? whole
    : `${whole} (${first} et al., ${String(year)}, Section ${section}: ${addressOfRfc(section)})`;
}

/** `2026, November 25`. */
function dateInApa(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${String(year)}, ${monthName(month)} ${String(date)}`;
}
