import {rfc, type Section, sectionUrl} from '../../spec/index.ts';

/** RFC 7143 as its title page has it. The names are given names as the RFC prints them, in initials. */
export const rfc7143 = {
  id: `RFC${String(rfc)}`,
  number: `RFC ${String(rfc)}`,
  title: 'Internet Small Computer System Interface (iSCSI) Protocol (Consolidated)',
  authors: [
    {family: 'Chadalapaka', initials: ['M']},
    {family: 'Satran', initials: ['J']},
    {family: 'Meth', initials: ['K']},
    {family: 'Black', initials: ['D', 'L']},
  ],
  year: 2014,
  month: 4,
  doi: '10.17487/RFC7143',
  publisher: 'RFC Editor',
  url: `https://www.rfc-editor.org/info/rfc${String(rfc)}`,
} as const;

/** `8.2`, and where it stands; the whole RFC for null. */
export function addressOfRfc(section: Section | null): string {
  return section === null ? rfc7143.url : sectionUrl(section);
}

/** Every author by one form, with what stands between two and before the last. */
export function authorsAs(
  form: (author: (typeof rfc7143.authors)[number]) => string,
  between: string,
  beforeLast: string,
): string {
  const all = rfc7143.authors.map(form);
  return `${all.slice(0, -1).join(between)}${beforeLast}${all.at(-1) ?? ''}`;
}
