/** An answer on a learning platform, by the places of option and reason in the package. */
export interface GivenAnswer {
  readonly first: number;
  /** Null where no reason is asked. */
  readonly reason: number | null;
}

/** One answer an item, in the order of the package; null where the item is open. */
export type Given = readonly (GivenAnswer | null)[];

/** How many answers an item has, and how many reasons after each of them; null where no reason is asked. */
export interface ItemShape {
  readonly options: number;
  readonly reasons: readonly number[] | null;
}

/** As many characters as SCORM 1.2 lets a package keep. */
export const mostSuspended = 4_096;

/**
 * What a platform keeps of a set that was left: `1 k3x9 0,2.1,,`, the form's number, the key of the package, and one answer
 * an item. Sixty items of two figures are some 300 characters.
 */
export function writeSuspended(key: string, given: Given): string {
  return `${form} ${key} ${given.map(writeAnswer).join(',')}`;
}

/**
 * Reads what a platform kept, which may be anything: never throws.
 *
 * @returns null for what this package did not write: of another set, with another number of items, or damaged
 */
export function readSuspended(text: string, key: string, items: readonly ItemShape[]): Given | null {
  if (text.length > mostSuspended) return null;
  const [version, ofSet, answers, ...rest] = text.split(' ');
  if (version !== form || ofSet !== key || answers === undefined || rest.length > 0) return null;
  const parts = answers.split(',');
  if (parts.length !== items.length) return null;
  const given: (GivenAnswer | null)[] = [];
  for (const [index, item] of items.entries()) {
    const part = parts[index] ?? '';
    const answer = readAnswer(part, item);
    if (answer === null && part !== '') return null;
    given.push(answer);
  }
  return given;
}

const form = '1';

function writeAnswer(answer: GivenAnswer | null): string {
  if (answer === null) return '';
  return answer.reason === null ? `${answer.first}` : `${answer.first}.${answer.reason}`;
}

function readAnswer(text: string, {options, reasons}: ItemShape): GivenAnswer | null {
  const parts = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(text);
  if (parts === null) return null;
  const first = Number(parts[1]);
  const reason = parts[2] === undefined ? null : Number(parts[2]);
  if (first >= options || (reason === null) !== (reasons === null)) return null;
  return reason !== null && reason >= (reasons?.[first] ?? 0) ? null : {first, reason};
}
