/** The sections of the RFC that the table and its words point to, in its order. */
export const sections = [
  '2.2',
  '2.3',
  '4.2.2.1',
  '4.2.4',
  '4.2.6',
  '6.3.1',
  '6.3.4',
  '6.3.5',
  '6.3.5.1',
  '6.3.6',
  '7.1.4.3',
  '7.1.5',
  '7.2.2',
  '7.4.1',
  '7.5',
  '7.5.1',
  '7.5.2',
  '7.6',
  '7.14',
  '7.15',
  '8',
  '8.1',
  '8.1.1',
  '8.1.2',
  '8.1.3',
  '8.1.4',
  '8.2',
  '8.2.1',
  '8.2.2',
  '8.3',
  '8.3.1',
  '8.3.2',
  '8.3.3',
  '8.3.4',
  '11.2.1.8',
  '11.9.1',
  '11.12.6',
  '11.12.7',
  '11.13.3',
  '11.13.5',
  '11.14',
  '11.14.1',
  '11.14.5',
  '11.15',
  '11.15.1',
  '13.2',
  '13.15',
  '13.16',
  '13.20',
  'D',
  'E',
] as const;

/** A link to any other section does not compile. */
export type Section = (typeof sections)[number];

/** The document that the whole table comes from. */
export const rfc = 7143;

/** Where the RFC Editor has it. */
export const rfcUrl = `https://www.rfc-editor.org/info/rfc${String(rfc)}`;

/**
 * Address of one section on the RFC Editor's page of the RFC, where its older addresses lead since May 2026; appendices are
 * letters. That the page keeps the anchors of the older form was read for other RFCs of that age, not seen for this one.
 */
export function sectionUrl(section: Section): string {
  const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
  return `${rfcUrl}/#${anchor}`;
}
