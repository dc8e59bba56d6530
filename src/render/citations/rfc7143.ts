import {rfc, rfcUrl, type Section, sectionUrl} from '../../spec/index.ts';

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
} as const;

/** `8.2`, and where it stands; the whole RFC for null. */
export function addressOfRfc(section: Section | null): string {
  return section === null ? rfcUrl : sectionUrl(section);
}

type Author = (typeof rfc7143.authors)[number];

/** `D. L.` */
export function initialsOf({initials}: Author): string {
  return initials.map((each) => `${each}.`).join(' ');
}

/** `Black, D. L.` */
export function familyFirst(author: Author): string {
  return `${author.family}, ${initialsOf(author)}`;
}

/** `D. L. Black` */
export function initialsFirst(author: Author): string {
  return `${initialsOf(author)} ${author.family}`;
}

/** Every author by one form, with what stands between two and before the last, who may have a form of their own. */
export function authorsAs(
  form: (author: Author) => string,
  between: string,
  beforeLast: string,
  lastForm: (author: Author) => string = form,
): string {
  const {authors} = rfc7143;
  return `${authors.slice(0, -1).map(form).join(between)}${beforeLast}${authors.slice(-1).map(lastForm).join('')}`;
}
