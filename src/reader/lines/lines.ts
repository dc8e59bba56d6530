import {textInJson} from './jsonLine.ts';
import {visible} from './visible.ts';
import type {Line} from '../reading.ts';

/** Longer lines are left unread: no tool prints them, and every reader may look at a line more than once. */
export const longestLine = 16_384;

/**
 * The lines of a text, without what a terminal, a mail, Markdown or a web page put around the words.
 * Bounded or disjoint repetitions only, so time grows with length alone.
 */
export function cleanLine(raw: string, number: number): readonly Line[] {
  if (!raw.includes('"')) return cleanText(raw, number);
  const text = textInJson(raw) ?? /^\s{0,200}"(.*)",?\s*$/.exec(raw)?.[1] ?? raw;
  // Loggers and Ansible write line ends and tabs of what they quote as two letters.
  return text
    .replaceAll('\\t', '\t')
    .split(/\r\n|\r|\n|\\r\\n|\\n/)
    .flatMap((line) => cleanText(line, number));
}

function cleanText(raw: string, number: number): readonly Line[] {
  if (!marked.test(raw)) return [lineOf(raw, number)];
  const plain = stripTerminal(raw);
  const pieces = plain.includes('<') ? splitAtMarkup(plain) : [plain];
  return pieces.map((piece) => {
    const text = stripQuoting(decodeEntities(piece));
    // Last of all: a mark may have come as an entity.
    return lineOf(beyondKeys.test(text) ? visible(text) : text, number);
  });
}

function lineOf(text: string, number: number): Line {
  return {number, text: text.trim(), indented: text.startsWith(' '), spaced: text.endsWith(' ')};
}

/** What no key of a plain keyboard writes. Most lines have none of it, and need no look for any in particular. */
const beyondKeys = /[^ -~]/;

/** Anything a mark could begin with. Most lines of a long log have none of it. */
const marked = /[^ -~]|[<&`\\*|>^#[]/;

/** Whether a line is a shell prompt or a command: `[root@host ~]# …`, `/iscsi> …`, `iscsiadm -m session`. */
export function isPrompt(text: string): boolean {
  if (command.test(text) || banner.test(text)) return true;
  if (text === '#' || text === '$' || text === '/>') return true;
  if (text.startsWith('# ') || text.startsWith('$ ') || text.startsWith('/> ')) return true;
  const end = promptEnd.exec(text.slice(0, longestPrompt));
  return end !== null;
}

/** Fences, rules and the like: they carry no words. */
export function isDecoration(text: string): boolean {
  return text === '' || decoration.test(text) || text.startsWith('```') || text.startsWith('~~~');
}

const longestPrompt = 120;

/** The commands whose output is read here, where somebody copied them without a prompt. */
const command =
  /^(?:sudo )?(?:iscsiadm -m|targetcli(?:$| sessions| ls| shell version)|dmesg(?:$| [-|])|journalctl(?:$| -)|cat \/(?:proc|sys)\/|tgtadm -|ps -)/;

/** What targetcli says before its first prompt. */
const banner =
  /^(?:Copyright 20\d\d-20\d\d by |For help on commands, type 'help'|Warning: Could not load preferences file |Entering targetcli batch mode|Enter multiple commands separated by newline)/;

/** `[user@host dir]#`, `user@host:~$`, `/iscsi/iqn...> `: one word or two before the mark, at the start of the line. */
const promptEnd =
  /^(?:\[[^\s\]]{1,60}@[^\]]{1,60}\][#$]|[\w.-]{1,40}@[^\s#$>]{1,60} ?[#$%](?: |$)|\/[^\s>]{0,100}>(?: |$))/;

const decoration = /^[-*=_~+#.\s|]{1,400}$/;

/** CSI and OSC sequences, with the escape character itself, in a written form, or lost on the way. */
const escapeCodes =
  /(?:\u001b|\^\[|#033|\\e|\\033|\\x1b)\[[0-9;:?]{0,20}[A-Za-z]|\u001b\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\)?|\u001b[()][A-Z0-9]|\[(?:\?[0-9]{1,5}[hl]|[0-9]{1,3}(?:;[0-9]{1,3}){0,4}m|[KJ](?![a-z]))/g;

/** Where one of them may begin: `sshd[12]:` is none. */
const mayEscape = /\u001b|[\^e3b]\[|\[[?KJ]|\[[\d;]{1,19}m/;

const controls = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200d\u2060\ufeff]/g;
const spaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
/** Box drawing and block elements, U+2500 to U+259F. */
const boxes = /[\u2500-\u259f]/g;

function stripTerminal(raw: string): string {
  const plain = mayEscape.test(raw) ? raw.replace(escapeCodes, '') : raw;
  const tabless = plain.replaceAll('\t', ' ');
  if (!beyondKeys.test(tabless)) return tabless;
  return tabless
    .replace(controls, '')
    .replace(spaces, ' ')
    .replace(boxes, ' ')
    .replaceAll('：', ': ')
    .replaceAll('（', ' (')
    .replaceAll('）', ') ');
}

const breaks = /<(?:br|\/p|\/div|\/li|\/tr|\/pre|\/h[1-6])\b[^<>]{0,200}>/gi;
/** Words of neighbouring cells are words of their own. */
const cells = /<\/(?:td|th)>/gi;
/** Only tags we know: `<empty>` and `<6>` are words of the tools. */
const tags =
  /<\/?(?:a|b|blockquote|code|div|em|font|h[1-6]|i|kbd|li|mark|ol|p|pre|s|samp|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^<>]{0,300})?>/gi;

function splitAtMarkup(text: string): readonly string[] {
  return text.split(breaks).map((piece) => piece.replace(cells, ' ').replace(tags, ''));
}

const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/gi;
const namedEntities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (found) => {
    const lower = found.toLowerCase();
    const named = namedEntities.get(lower);
    if (named !== undefined) return named;
    const code = lower.startsWith('&#x') ? parseInt(lower.slice(3), 16) : parseInt(lower.slice(2), 10);
    if (code === 0xa0 || code === 0x20 || code === 0x09) return ' ';
    return code > 0x20 && code <= 0xffff ? String.fromCharCode(code) : '';
  });
}

/** Quote marks of mail and Markdown at the start, table bars at both ends, emphasis and escapes within. */
function stripQuoting(text: string): string {
  let start = 0;
  while (start < text.length && start < 40) {
    const rest = text.slice(start, start + 2);
    if (rest === '> ' || rest === '>>' || rest === '>' || rest === '| ') start += 1;
    else if (rest.startsWith(' ') && startsQuote(text, start)) start += 1;
    else break;
  }
  // One space after a quote mark belongs to the mark.
  if (start > 0 && text.charAt(start) === ' ') start += 1;
  let plain = start === 0 ? text : text.slice(start);
  if (plain.endsWith(' |')) plain = plain.slice(0, -2);
  if (plain.includes('**')) plain = plain.replace(/\*{2}(?=[^*\s])|(?<=[^*\s])\*{2}(?!\*)/g, '');
  if (plain.includes('`') && !plain.startsWith('```')) plain = plain.replaceAll('`', ' ');
  if (plain.includes('\\')) plain = plain.replace(/\\([_*[\]#>`])/g, '$1');
  return plain;
}

/** Looks past a few spaces for one more quote mark. */
function startsQuote(text: string, from: number): boolean {
  let at = from;
  while (at < from + 4 && text.charAt(at) === ' ') at += 1;
  const rest = text.slice(at, at + 2);
  return rest === '> ' || rest === '>' || rest === '| ';
}
