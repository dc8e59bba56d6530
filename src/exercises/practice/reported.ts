/** What SCORM 1.2 calls the state of a lesson, as far as a set comes to it. */
export type LessonStatus = 'incomplete' | 'completed' | 'passed' | 'failed';

/** What a platform hears of a set. */
export interface Reported {
  /** From 0 to 100, of all items of the set: what is open counts as not right yet. */
  readonly score: number;
  readonly status: LessonStatus;
}

/**
 * Score and state by the answers given so far.
 *
 * @param marks whether each answer is right; null where the item is open
 * @param pass the score that the platform asks for; null where it asks for none, and a set that is done is completed
 */
export function reportedOf(marks: readonly (boolean | null)[], pass: number | null): Reported {
  const right = marks.filter((mark) => mark === true).length;
  const share = marks.length === 0 ? 0 : (100 * right) / marks.length;
  const score = Math.round(100 * share) / 100;
  if (marks.includes(null)) return {score, status: 'incomplete'};
  if (pass === null) return {score, status: 'completed'};
  return {score, status: score >= pass ? 'passed' : 'failed'};
}

/** The score to be passed, as a platform or a person writes it; null for what is no number from 0 to 100. */
export function passIn(text: string): number | null {
  const number = /^\d{1,3}(?:\.\d{1,4})?$/.test(text.trim()) ? Number(text) : NaN;
  return number <= 100 ? number : null;
}

/** How long a session took, as SCORM 1.2 writes it: `0000:12:07.50`. */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.min(mostHundredths, Math.max(0, Math.round(milliseconds / 10)));
  const [hours, minutes, seconds, rest] = [
    Math.floor(hundredths / 360_000),
    Math.floor(hundredths / 6_000) % 60,
    Math.floor(hundredths / 100) % 60,
    hundredths % 100,
  ];
  const padded = (number: number, width: number) => String(number).padStart(width, '0');
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${padded(seconds, 2)}.${padded(rest, 2)}`;
}

/** 9999 hours, the most that the form has room for. */
const mostHundredths = 9_999 * 360_000;
