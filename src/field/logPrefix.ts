/** Who wrote a log line and when, as far as dmesg, syslog or journal say. */
export interface LogPrefix {
  readonly time: string | null;
  readonly host: string | null;
}

const none: LogPrefix = {time: null, host: null};
const syslog = /^([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?) (\S{1,255}) (\S{1,80})/;
const iso = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?) (\S{1,255}) (\S{1,80})/;
const ring = /^(?:<\d{1,3}>)?\[ {0,12}([\d.]{1,24}|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})\]/;

/** Reads `Jan 03 03:57:25 host kernel: …`, `2026-01-03T03:57:25+08:00 host kernel: …` and `[ 1576.866364] …`. */
export function prefixOf(text: string): LogPrefix {
  const head = text.slice(0, 400);
  const stamped = ring.exec(head);
  if (stamped !== null) return {time: stamped[1] ?? null, host: null};
  const written = syslog.exec(head) ?? iso.exec(head);
  if (written === null) return none;
  const [, time = null, host = '', tag = ''] = written;
  // A line without a host has its tag where the host would be.
  const named = tag.includes(':') && !host.endsWith(':');
  return {time, host: named ? host : null};
}
