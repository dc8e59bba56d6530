import type {Citable, RfcCitable} from './citable.ts';
import {editionIn} from './editionIn.ts';
import {addressOfRfc, rfc7143} from './rfc7143.ts';

/** A comment above the line of code that does it: where the RFC has it, what it is here, and where to read on. */
export function sourceComment({title, url, sections, edition}: Citable): string {
  const place = sections.length === 0 ? '' : `${rfc7143.number} ${sections.join(', ')}, `;
  // A title may hold what ends a comment.
  return `/* ${place}${title.replaceAll('*/', '* /')}: ${url} (${editionIn.en(edition)}, ${edition.published}) */`;
}

export function sourceCommentOfRfc({section}: RfcCitable): string {
  return `/* ${rfc7143.number}${section === null ? '' : ` ${section}`}: ${addressOfRfc(section)} */`;
}
