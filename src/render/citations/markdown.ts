import type {Citable, RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, rfc7143} from './rfc7143.ts';

/** A line of Markdown, for a README, an issue or a chat. */
export function markdown({title, url, locale, site, edition}: Citable): string {
  const comma = locale === 'en' ? ', ' : '，';
  return [`[${title.replace(/[[\]\\]/g, '\\$&')}](${url})`, site, editionIn[locale](edition), edition.published].join(
    comma,
  );
}

export function markdownOfRfc({section}: RfcCitable): string {
  const place = section === null ? '' : `, section ${section}`;
  return `[${rfc7143.number}${place}](${addressOfRfc(section)}), ${rfc7143.title}, ${String(rfc7143.year)}`;
}
