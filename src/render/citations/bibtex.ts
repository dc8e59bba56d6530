import {type Citable, keyOf, partsOf, type RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, familyFirst, rfc7143} from './rfc7143.ts';

/** BibTeX that old BibTeX and biblatex both take. Chinese stays as it is: a file is UTF-8. */
export function bibtex({id, title, abstract, url, locale, site, edition, accessed}: Citable): string {
  const [year, month] = partsOf(edition.published);
  return entry('misc', keyOf(id), [
    // Braces around all of it keep an organisation whole, and a title as it is written.
    ['author', `{${escaped(site)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', `\\url{${url}}`],
    ['year', String(year)],
    ['month', monthNames[month - 1] ?? null],
    ['date', edition.published],
    ['note', editionIn.en(edition)],
    ['url', url],
    ['urldate', accessed],
    ['langid', locale === 'en' ? 'english' : 'chinese'],
    ['abstract', abstract === '' ? null : escaped(abstract)],
  ]);
}

/** With the number in the title too: what makes citations of it leaves out the field `number`. */
export function bibtexOfRfc({section, accessed}: RfcCitable): string {
  const {id, number, title, authors, publisher, year, month, doi} = rfc7143;
  return entry('techreport', section === null ? id : `${id}-${section}`, [
    ['author', authors.map(familyFirst).join(' and ')],
    ['title', `{${number}: ${title}${section === null ? '' : `, Section ${section}`}}`],
    ['type', 'Request for Comments'],
    ['number', number],
    ['institution', publisher],
    ['year', String(year)],
    ['month', monthNames[month - 1] ?? null],
    ['doi', doi],
    ['url', addressOfRfc(section)],
    ['urldate', accessed],
  ]);
}

/** A month by its macro, which each style words in its own way. */
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

type Field = readonly [name: string, value: string | null];

function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  );
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}

/** What TeX would take for a command. Braces have none to match in a title of ours; a lone one would break the file. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\textbackslash ')
    .replace(/[{}]/g, '')
    .replace(/[_#%&$]/g, (sign) => `\\${sign}`)
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
}
