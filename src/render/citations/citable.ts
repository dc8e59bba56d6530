import type {Section} from '../../spec/index.ts';
import type {Locale} from '../../text/locales.ts';

/** A day, as ISO 8601 writes it: `2026-11-25`. */
export type Day = `${number}-${number}-${number}`;

/** One thing of this site, with all that a citation says of it. */
export interface Citable {
  /** In file names and as a key: letters, digits, hyphens and underscores. */
  readonly id: string;
  /** Begins with the id where the thing has one. */
  readonly title: string;
  /** A sentence or two; empty where there is none. */
  readonly abstract: string;
  /** The whole address, as a browser takes it. */
  readonly url: string;
  readonly locale: Locale;
  /** The name of the site in that language; it is author and site in one, and no citation has it in capitals. */
  readonly site: string;
  readonly edition: Edition;
  /** Where the RFC has it. */
  readonly sections: readonly Section[];
  /** The day on which the reader saw it; null in a file that was made before. */
  readonly accessed: Day | null;
}

/** What all things of the site share in one language: who publishes them, and in which edition. */
export type Imprint = Pick<Citable, 'locale' | 'site' | 'edition'>;

/** What was published, and when. */
export interface Edition {
  readonly version: string;
  /** Null where the site was built without Git. */
  readonly commit: string | null;
  readonly published: Day;
}

/** A section of RFC 7143, or all of it. */
export interface RfcCitable {
  readonly section: Section | null;
  readonly accessed: Day | null;
}

/** As reference managers know the languages of the site. */
export function languageOf(locale: Locale): string {
  return locale === 'en' ? 'en' : 'zh-CN';
}

/** Year, month and day as numbers: `2026-11-25` is 2026, 11, 25. */
export function partsOf(day: Day): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

const ownKeys = 'iscsi-state-lab-';

/** What a thing of this site is called in the list of a reference manager, which has those of all sites. */
export function keyOf(id: string): string {
  return `${ownKeys}${id}`;
}

/** The thing of this site that a key stands for. */
export function idOfKey(key: string): string {
  return key.slice(ownKeys.length);
}

/** A day of a calendar, its month from 1 to 12. */
export function dayOf(year: number, month: number, date: number): Day {
  const [mm, dd] = [month, date].map((part) => String(part).padStart(2, '0'));
  // Figures alone stand in it.
  return `${String(year)}-${mm ?? ''}-${dd ?? ''}` as Day;
}

/** What a month of 1 to 12 is called in English. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
