import {type Citable, type Day, partsOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, authorsAs, initialsFirst, rfc7143} from './rfc7143.ts';

/** IEEE. In English on Chinese pages too, as the style is. */
export function ieee({site, title, url, edition, accessed}: Citable): string {
  const edited = editionIn.en(edition).replace('Version', 'version');
  const seen = accessed === null ? '' : ` Accessed: ${dateInIeee(accessed)}.`;
  return `${site}, “${title},” ${edited}, ${dateInIeee(edition.published)}.${seen} [Online]. Available: ${url}`;
}

export function ieeeOfRfc({section}: RfcCitable): string {
  const authors = authorsAs(initialsFirst, ', ', ', and ');
  const {title, number, publisher, year, month, doi} = rfc7143;
  const place = section === null ? '' : `, sec. ${section}`;
  const online = section === null ? '' : ` [Online]. Available: ${addressOfRfc(section)}`;
  return `${authors}, “${title},” ${publisher}, ${number}, ${months[month - 1] ?? ''} ${String(year)}${place}. doi: ${doi}.${online}`;
}

/** `Nov. 25, 2026`. */
function dateInIeee(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${months[month - 1] ?? ''} ${String(date)}, ${String(year)}`;
}

/** As IEEE shortens them; May, June and July stay whole. */
const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sep.', 'Oct.', 'Nov.', 'Dec.'] as const;
