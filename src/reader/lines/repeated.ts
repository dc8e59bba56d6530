import type {Line} from '../reading.ts';

/** A line as it was before rsyslog folded equal ones into one. */
interface Unfolded {
  readonly line: Line;
  readonly times: number;
}

/** The beginning of a message that syslog-ng counted and did not write again, and how often. */
interface Suppressed {
  readonly start: string;
  readonly times: number;
}

const suppressed = /Last message '(.{1,20}?)' repeated (\d{1,9}) times?, suppressed by syslog-ng on /;

/** What `Last message '…' repeated 3 times, suppressed by syslog-ng on …` tells of the line before; null for any other. */
export function suppressedIn(text: string): Suppressed | null {
  if (!text.includes(', suppressed by syslog-ng')) return null;
  const [, start, times = ''] = suppressed.exec(text) ?? [];
  return start === undefined ? null : {start, times: Number.parseInt(times, 10)};
}

const folded = /^(.{0,300}?)message repeated (\d{1,9}) times: \[ ?(.{1,2000}?)\]?$/;

/** The line inside `message repeated 3 times: [ … ]`, under the head of the whole; null where nothing is folded. */
export function unfolded(line: Line): Unfolded | null {
  if (!line.text.includes('message repeated ')) return null;
  const [, head = '', times = '', inner] = folded.exec(line.text) ?? [];
  return inner === undefined ? null : {line: {...line, text: head + inner}, times: Number.parseInt(times, 10)};
}
