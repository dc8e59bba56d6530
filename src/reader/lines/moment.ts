import type {EventRead} from '../reading.ts';

/** A time of a log as far as it can be compared: seconds within a day, or since the start of a machine. */
export interface Moment {
  /** What stands around the time of day; times of different days are not compared. */
  readonly day: string;
  readonly seconds: number;
}

const ofDay = /(\d\d):(\d\d):(\d\d(?:[.,]\d{1,9})?)/;
const counted = /^\d{1,12}\.\d{1,9}$/;

/** Reads the time of a log line; null for none, and for one that only counts from the line before. */
export function momentIn(time: string | null): Moment | null {
  if (time === null) return null;
  if (counted.test(time)) return {day: '', seconds: Number.parseFloat(time)};
  const [found, hours = '', minutes = '', seconds = ''] = ofDay.exec(time) ?? [];
  if (found === undefined) return null;
  const inDay = Number.parseInt(hours, 10) * 3_600 + Number.parseInt(minutes, 10) * 60;
  return {day: time.replace(found, ''), seconds: inDay + Number.parseFloat(seconds.replace(',', '.'))};
}

/** When an event was, to be shown: its time as printed, else its line. */
export function shownMoment({time, line}: Pick<EventRead, 'time' | 'line'>): string {
  return time ?? `#${line}`;
}
