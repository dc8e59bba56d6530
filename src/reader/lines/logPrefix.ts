/** Who wrote a log line and when, as far as dmesg, syslog or journal say. */
export interface LogPrefix {
  readonly time: string | null;
  readonly host: string | null;
  /** The process that wrote the line, or `kernel`; null where the line does not say. */
  readonly speaker: string | null;
}

const none: LogPrefix = {time: null, host: null, speaker: null};
const byKernel: LogPrefix = {...none, speaker: 'kernel'};

/** What may stand before a time: a priority (`<6>`, RFC 5424's `<6>1`), dmesg -x, the name of a pod. */
const before =
  /^(?:<\d{1,3}>1? ?|(?:kern|user|daemon|syslog) *: *(?:emerg|alert|crit|err|warn|notice|info|debug) *: *|\[pod\/[^\]]{1,200}\] )/;

/** The times of syslog; journalctl's short-iso, short-full and short-unix; dmesg's iso. */
const written =
  /^(?:([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?)|(?:[A-Z][a-z]{2} )?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?Z| ?[+-]\d\d:?\d\d| [A-Z]{3,5})?)|(\d{9,11}\.\d{3,9}))(?= |$)/;

/** The ring buffer: seconds since the start, since the line before, or a date. */
const ring =
  /^\[ {0,12}(\+?[\d.]{1,24}|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d)\]/;

/** A host stands before the name of the one who speaks: `node-a kernel:`, `node-a iscsid[912]:`. */
const speaker = /^ (\S{0,254}[^\s:]) ([\w.@/-]{1,80})(\[\d{1,10}\])?(?::(?: |$)| \S{1,20} \S{1,40} -)/;

/** ESXi 7 and 8 print the severity of a line where others print the host: `In(182) vmkernel:`. */
const severity = /^ (?:Em|Al|Cr|Er|Wa|No|In|Db)\(\d{1,3}\) ([\w.@/-]{1,80})(?:\[\d{1,10}\])?: /;

/** Containers' logs put their own time before the line's. */
const stream = /^ (?:stdout|stderr) [FP] /;

/** Whether a line has a time of its own, so that it begins a line of the log. */
export function isStamped(text: string): boolean {
  const rest = withoutBefore(text);
  return rest.length < text.length || written.test(rest) || ring.test(rest);
}

/** Reads `Jan 03 03:57:25 host kernel: …`, `2026-01-03T03:57:25+08:00 host kernel: …`, `[ 1576.866364] …` and their like. */
export function prefixOf(text: string): LogPrefix {
  const head = withoutBefore(text.slice(0, 600));
  const ofRing = ring.exec(head);
  const dated = written.exec(head) ?? ofRing;
  if (dated === null) return head.startsWith('kernel: ') ? byKernel : none;
  const times: readonly (string | undefined)[] = dated.slice(1);
  const rest = head.slice(dated[0].length);
  const wrapped = stream.exec(rest);
  const inner = wrapped === null ? none : prefixOf(rest.slice(wrapped[0].length));
  if (inner.time !== null) return inner;
  const ofEsxi = severity.exec(rest)?.[1];
  if (ofEsxi !== undefined) return {time: timeOf(times), host: null, speaker: ofEsxi};
  const [, host = null, name = null, pid] = speaker.exec(rest) ?? [];
  // In the ring buffer a word with a colon is a driver or a device, unless a process id follows it.
  const said = ofRing !== null && pid === undefined ? 'kernel' : name;
  return {time: timeOf(times), host, speaker: said};
}

function timeOf(times: readonly (string | undefined)[]): string | null {
  return times.find((time) => time !== undefined) ?? null;
}

function withoutBefore(text: string): string {
  const found = before.exec(text);
  return found === null ? text : text.slice(found[0].length);
}
