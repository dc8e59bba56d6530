import {prefixOf} from './logPrefix.ts';

/** Where loggers put the line that they wrap: journalctl -o json, Docker, and most libraries. */
const messageKeys = ['MESSAGE', 'log', 'message', 'msg'] as const;

/**
 * The text inside a line of JSON, or null where there is none. What a journal knows of time, host and speaker beside the
 * message is put before it, as syslog writes it.
 */
export function textInJson(raw: string): string | null {
  const start = raw.indexOf('{');
  if (start === -1 || start > longestLead || !raw.trimEnd().endsWith('}')) return null;
  const record = parsed(raw.slice(start));
  if (record === null) return null;
  const key = messageKeys.find((name) => typeof record[name] === 'string');
  if (key === undefined) return null;
  const text = headIn(raw.slice(0, start)) + String(record[key]);
  const [host, speaker] = [wordOf(record._HOSTNAME), wordOf(record.SYSLOG_IDENTIFIER)];
  const time = timeOf(record);
  return host === null || time === null ? text : `${time} ${host} ${speaker ?? 'unknown'}: ${text}`;
}

/** Who wrote the line stays known, where something else stands before the bracket than a container's time. */
function headIn(lead: string): string {
  return prefixOf(lead).speaker === null ? '' : lead;
}

/** A container's time and stream may stand before the bracket. */
const longestLead = 80;

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The journal counts microseconds since 1970. */
function timeOf(record: Readonly<Record<string, unknown>>): string | null {
  const microseconds = Number(record.__REALTIME_TIMESTAMP ?? Number.NaN);
  const date = new Date(microseconds / 1_000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && /^\S{1,255}$/.test(value) ? value : null;
}
