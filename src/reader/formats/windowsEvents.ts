import {windowsEvents} from '../../stacks/logs/windowsEvents.ts';
import {chineseFields} from '../../stacks/logs/windowsFields.ts';
import type {Notes, Reader} from '../notes.ts';
import type {Line} from '../reading.ts';

/** What one line tells of an event. */
interface Fields {
  readonly provider?: string;
  readonly number?: string;
  readonly time?: string;
  readonly host?: string;
}

/** An event whose fields stand on lines of their own. */
interface Draft {
  lines: readonly Line[];
  fields: Fields;
  /** The text of the event may go on over several lines. */
  describing: boolean;
  /** Event Viewer copies an event twice, as text and as XML. */
  again: boolean;
}

/** Events of Windows' initiator as wevtutil, PowerShell and Event Viewer show them: tables, lists and XML. */
export function windowsEventReader(notes: Notes): Reader {
  let draft: Draft | null = null;
  /** PowerShell names the provider once, above the events of a table. */
  let inTable = false;

  function take(line: Line): boolean {
    const {text} = line;
    if (text === '') {
      // Get-WinEvent puts a blank line between events; the text of one may have blank lines too.
      if (draft !== null && isWhole(draft.fields) && !draft.again) close();
      return false;
    }
    if (draft === null && !inTable && !beginning.test(text)) return false;
    const group = /^ProviderName: (\S{1,80})$/.exec(text)?.[1];
    if (group !== undefined) {
      close();
      inTable = isOurs(group);
      return inTable;
    }
    const row = oneLine(text, inTable);
    if (row !== null) {
      close();
      return note(row, line);
    }
    if (inTable && tableHead.test(text)) return true;
    return takeField(line);
  }

  function takeField(line: Line): boolean {
    const {key, fields} = fieldsIn(line.text);
    const telling = Object.keys(fields).length > 0;
    if (draft !== null && !draft.again && begins(key, fields, draft)) close();
    if (draft === null) {
      if (!opens(key, fields)) return false;
      inTable = false;
      draft = {lines: [], fields: {}, describing: false, again: false};
    }
    const goesOn = telling || key !== null || (draft.describing && isOurs(draft.fields.provider ?? ''));
    if (!goesOn || draft.lines.length >= mostLines) {
      close();
      return false;
    }
    draft.lines = [...draft.lines, line];
    draft.fields = {...fields, ...draft.fields};
    if (key !== null) draft.describing = describing.has(key);
    if (key === 'event xml') draft.again = true;
    if (draft.again && line.text.includes('</Event>')) close();
    return true;
  }

  function close(): void {
    const done = draft;
    draft = null;
    if (done === null) return;
    const [first] = done.lines;
    if (first !== undefined && isWhole(done.fields) && note(done.fields, first)) return;
    for (const line of done.lines) notes.leave(line);
  }

  function note({number = '', time, host}: Fields, {number: line}: Line): boolean {
    // PowerShell shows the whole message number, Event Viewer its lower half.
    const event = windowsEvents.find((one) => one.number === Number(number) % 0x1_00_00);
    if (event === undefined) return false;
    notes.source('windows-events', 'initiator');
    notes.event({
      line,
      row: event.id,
      side: 'initiator',
      time: time ?? null,
      host: host ?? null,
      transitions: event.transitions,
    });
    return true;
  }

  return {take, end: close};
}

/** What the first line of an event has; no other line needs a closer look. */
const beginning = new RegExp(
  String.raw`iscsiprt|^(?:Event\[|Log Name|${chineseFields.log}|TimeCreated|Index|<Event )`,
  'i',
);

/** No event has more lines, its XML included. */
const mostLines = 60;

function isOurs(provider: string): boolean {
  return provider.toLowerCase() === 'iscsiprt';
}

function isWhole({provider, number}: Fields): boolean {
  return provider !== undefined && isOurs(provider) && number !== undefined;
}

const date =
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]{1,2}\d{1,2}:\d\d:\d\d(?:\.\d{1,9})?(?: ?[AP]M|Z)?|[A-Z][a-z]{2} \d\d \d\d:\d\d/;
const tableHead = /^(?:TimeCreated +Id +LevelDisplayName +Message|-[- ]{1,200})$/;

/** Where one line has the number too: before the level and the provider, behind the provider, or in words. */
const numbered = [
  /(?:^|[\s,"])(\d{1,10})[\s,"]{1,40}[^\s,"]{1,20}[\s,"]{1,40}iScsiPrt\b/i,
  /\biScsiPrt"?[\s,]{1,40}(\d{1,10})(?:[\s,]|$)/i,
  /\bevent ?id:? ?(\d{1,10})\b/i,
] as const;

/** Below the name of the provider a row has time, number, level and text. */
const inGroup = /^(\d[\d/.\- T:]{10,30}(?: ?[AP]M)?) +(\d{1,5}) +\S{1,20} +\S/;

function oneLine(text: string, inTable: boolean): Fields | null {
  const head = text.slice(0, longestHead);
  if (/\biscsiprt\b/i.test(head) && !head.includes('<')) {
    for (const pattern of numbered) {
      const number = pattern.exec(head)?.[1];
      if (number !== undefined) return {number, ...timeOf(head)};
    }
    return null;
  }
  const row = inTable ? inGroup.exec(head) : null;
  return row?.[1] === undefined || row[2] === undefined ? null : {time: row[1], number: row[2]};
}

const longestHead = 400;

function timeOf(text: string): Pick<Fields, 'time'> {
  const time = date.exec(text)?.[0];
  return time === undefined ? {} : {time};
}

/** What the fields are called by wevtutil, Get-WinEvent, Get-EventLog and Event Viewer, in English and Chinese. */
const names: ReadonlyMap<string, keyof Fields> = new Map<string, keyof Fields>([
  ['source', 'provider'],
  ['providername', 'provider'],
  [chineseFields.provider, 'provider'],
  ['event id', 'number'],
  ['eventid', 'number'],
  ['id', 'number'],
  [chineseFields.number, 'number'],
  ['date', 'time'],
  ['timecreated', 'time'],
  ['timegenerated', 'time'],
  [chineseFields.time, 'time'],
  ['computer', 'host'],
  ['machinename', 'host'],
  [chineseFields.host, 'host'],
]);

/** Fields with which a record begins, whoever wrote it. */
const first: ReadonlySet<string> = new Set(['log name', chineseFields.log, 'event[]', 'timecreated', 'index']);
const describing: ReadonlySet<string> = new Set(['description', 'message', chineseFields.text]);

const xml = [
  ['provider', /<Provider Name=["']([^"']{1,80})["']/],
  ['number', /<EventID[^>]{0,60}>(\d{1,10})</],
  ['time', /SystemTime=["']([^"']{1,40})["']/],
  ['host', /<Computer>([^<]{1,255})</],
] as const satisfies readonly (readonly [keyof Fields, RegExp])[];

function fieldsIn(text: string): {readonly key: string | null; readonly fields: Fields} {
  if (text.startsWith('<')) {
    const found = xml.flatMap(([name, pattern]) => {
      const value = pattern.exec(text.slice(0, 8_000))?.[1];
      return value === undefined ? [] : [[name, value] as const];
    });
    return {key: text.startsWith('<Event ') ? 'xml' : '', fields: Object.fromEntries(found)};
  }
  const [, key = null, value = ''] = /^([^\s:<][^:<]{0,28}?) {0,20}: {0,20}(.{0,255})/.exec(text) ?? [];
  if (key === null) return {key: null, fields: {}};
  const known = key.toLowerCase().replace(/\[\d{1,9}\]$/, '[]');
  const name = names.get(known);
  return {key: known, fields: name === undefined || value === '' ? {} : {[name]: value}};
}

/** Whether a line can be the first of an event. */
function opens(key: string | null, {provider}: Fields): boolean {
  return key === 'xml' || (key !== null && first.has(key)) || (provider !== undefined && isOurs(provider));
}

/** Whether a line is the first of the next event: it begins one, or tells again what is known. */
function begins(key: string | null, fields: Fields, {lines, fields: known}: Draft): boolean {
  if (key === 'xml' || key === 'event[]') return true;
  // wevtutil has a line of its own before the name of the log.
  if (key === 'log name' || key === chineseFields.log) return lines.length > 1;
  return (['provider', 'number', 'time'] as const).some(
    (name) => fields[name] !== undefined && known[name] !== undefined,
  );
}
