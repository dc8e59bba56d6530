import {type Citable, type Day, languageOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, familyFirst, rfc7143} from './rfc7143.ts';

/** RIS: a field a line, however long it is, for what is folded comes back with spaces in its words. */
export function ris({title, abstract, url, locale, site, edition, accessed}: Citable): string {
  return record('ELEC', [
    ['TI', title],
    // A comma at the end keeps an organisation from being cut into a first and a last name.
    ['AU', `${site},`],
    ['PB', site],
    ['PY', edition.published.slice(0, 4)],
    ['DA', slashed(edition.published)],
    ['ET', editionIn.en(edition)],
    ['AB', abstract],
    ['UR', url],
    ['LA', languageOf(locale)],
    ['Y2', accessed === null ? '' : slashed(accessed)],
  ]);
}

export function risOfRfc({section, accessed}: RfcCitable): string {
  const {number, title, authors, publisher, year, month, doi} = rfc7143;
  return record('RPRT', [
    ['TI', `${number}: ${title}${section === null ? '' : `, Section ${section}`}`],
    ...authors.map((author) => ['AU', familyFirst(author)] as const),
    ['PB', publisher],
    ['PY', String(year)],
    ['DA', `${String(year)}/${String(month).padStart(2, '0')}/`],
    ['SN', number],
    ['DO', doi],
    ['UR', addressOfRfc(section)],
    ['LA', 'en'],
    ['Y2', accessed === null ? '' : slashed(accessed)],
  ]);
}

function record(type: string, fields: readonly (readonly [tag: string, value: string])[]): string {
  const lines = fields.flatMap(([tag, value]) => (value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]));
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function slashed(day: Day): string {
  return day.replaceAll('-', '/');
}
