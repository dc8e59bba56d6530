import type {Citable, RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, rfc7143} from './rfc7143.ts';

/** GB/T 7714-2025, in force since 2026-07-01. Its dates have full-width brackets. */
export function gbT7714In2025(item: Citable): string {
  return onlineSource(item, (published) => `（${published}）`);
}

/** GB/T 7714-2015, which journals go on asking for. */
export function gbT7714In2015(item: Citable): string {
  return onlineSource(item, (published) => `(${published})`);
}

/** `iSCSI 状态机实验室. M3：…[EB/OL]. （2026-11-25）[2026-11-25]. URL.`: the version stands with the title, for no field has it. */
function onlineSource({site, title, url, locale, edition, accessed}: Citable, dated: (day: string) => string): string {
  const [open, close] = locale === 'en' ? [' (', ')'] : ['（', '）'];
  const seen = accessed === null ? '' : `[${accessed}]`;
  return `${site}. ${title}${open}${editionIn[locale](edition)}${close}[EB/OL]. ${dated(edition.published)}${seen}. ${url}.`;
}

/** The RFC as a standard of 2025; names keep their case. */
export function gbT7714OfRfcIn2025({section}: RfcCitable): string {
  const {number, title, doi} = rfc7143;
  return `${number} ${title}${placeIn(section)}[S/OL]. ${addressOfRfc(section)}. DOI:${doi}.`;
}

/** The RFC as a standard of 2015: three authors by name, in capitals. */
export function gbT7714OfRfcIn2015({section, accessed}: RfcCitable): string {
  const {number, title, publisher, year, doi} = rfc7143;
  const names = rfc7143.authors
    .slice(0, 3)
    .map(({family, initials}) => `${family.toUpperCase()} ${initials.join(' ')}`);
  const seen = accessed === null ? '' : `[${accessed}]`;
  return `${names.join(', ')}, et al. ${title}: ${number}${placeIn(section)}[S/OL]. ${publisher}, ${String(year)}${seen}. ${addressOfRfc(section)}. DOI:${doi}.`;
}

function placeIn(section: RfcCitable['section']): string {
  return section === null ? '' : `: sec. ${section}`;
}
