import type {Line} from '../reading.ts';

/** A line as it was before rsyslog folded equal ones into one. */
interface Unfolded {
  readonly line: Line;
  readonly times: number;
}

const folded = /^(.{0,300}?)message repeated (\d{1,9}) times: \[ ?(.{1,2000}?)\]?$/;

/** The line inside `message repeated 3 times: [ … ]`, under the head of the whole; null where nothing is folded. */
export function unfolded(line: Line): Unfolded | null {
  if (!line.text.includes('message repeated ')) return null;
  const [, head = '', times = '', inner] = folded.exec(line.text) ?? [];
  return inner === undefined ? null : {line: {...line, text: head + inner}, times: Number.parseInt(times, 10)};
}
