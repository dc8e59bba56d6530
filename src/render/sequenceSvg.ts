import {escaped} from './escaped.ts';
import {type Role, roles} from '../spec/index.ts';
import type {Actor} from '../lab/world/action.ts';
import {isSegment} from '../spec/pdu.ts';
import type {LabWords} from '../say/lab.ts';
import type {Arrow, Band, Sequence} from '../lab/run/sequence.ts';
import {arrowText, disturbance, expiry, moveLines, sequenceDescription} from '../say/sequence.ts';

/** A block of lines of text, by its outer edges. */
export interface TextBox {
  readonly kind: 'label' | 'note';
  readonly step: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** An arrow as drawn; a lost one ends in a cross before its end. */
export interface Line {
  readonly arrow: Arrow;
  readonly step: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where everything of a sequence diagram stands. */
export interface SequenceLayout {
  readonly height: number;
  /** Top of each step's band, for its number and rule. */
  readonly bands: readonly {readonly step: number; readonly top: number}[];
  readonly boxes: readonly TextBox[];
  readonly lines: readonly Line[];
}

/** Wide enough for a state's name in each margin, narrow enough for a phone. */
export const sequenceWidth = 380;

const lifeline: Readonly<Record<Actor, number>> = {initiator: 126, wire: 192, target: 258};
const margin: Readonly<Record<Role, {readonly left: number; readonly width: number}>> = {
  initiator: {left: 20, width: 102},
  target: {left: 264, width: 114},
};
const label = {width: 236, size: 11.5, leading: 14};
const note = {size: 10.5, leading: 13};
const top = 40;

/** A label that is too long for a line breaks between a PDU's name and its fields first. */
const beforeFields = /(?<=^[^(（]*?)\s*(?=[(（])/;

/** Works out where everything stands: one band a step, so that no two texts can meet. */
export function layOutSequence(words: LabWords, sequence: Sequence): SequenceLayout {
  const bands: {step: number; top: number}[] = [];
  const boxes: TextBox[] = [];
  const lines: Line[] = [];
  /** Where an arrow leaves its sender. */
  const starts = new Map<Arrow, number>();
  let y = top;

  const put = (kind: TextBox['kind'], step: number, lines: readonly string[], place: {left: number; width: number}) => {
    const {leading} = kind === 'label' ? label : note;
    const height = lines.length * leading + 4;
    boxes.push({kind, step, top: y, height, lines, ...place});
    return height;
  };
  const putLabel = (step: number, text: string) => {
    const fits = widthOf(text, label.size) <= label.width;
    const said = (fits ? [text] : text.split(beforeFields)).flatMap((part) => wrap(part, label.width, label.size));
    const width = Math.max(...said.map((line) => widthOf(line, label.size))) + 8;
    y += put('label', step, said, {left: sequenceWidth / 2 - width / 2, width});
  };
  /** A slanted line from where it was sent, if that was not just before; a lost one does not get to its end. */
  const end = (arrow: Arrow, step: number) => {
    putLabel(step, arrowText(words, arrow, sequence.settings));
    const [x1, x2] = [lifeline[arrow.from], lifeline[arrow.to]];
    const isNear = arrow.ended !== null && arrow.ended <= arrow.sent + 1;
    const y1 = isNear ? y : (starts.get(arrow) ?? y);
    const reach = arrow.fate === 'lost' || arrow.fate === 'inFlight' ? 0.6 : 1;
    lines.push({arrow, step, x1, y1, x2: x1 + (x2 - x1) * reach, y2: y + 7});
    y += 13;
  };

  for (const band of sequence.bands) {
    const {step, ended, sent} = band;
    bands.push({step, top: y});
    y += 6;
    const disturbed = disturbance(words, band);
    if (disturbed !== null) putLabel(step, disturbed);
    for (const arrow of ended) if (arrow.fate !== 'unread') end(arrow, step);
    y += Math.max(0, ...roles.map((side) => putNotes(words, band, side, put)));
    for (const arrow of sent) starts.set(arrow, y);
    for (const arrow of ended) if (arrow.fate === 'unread') end(arrow, step);
    y += 6;
  }
  for (const arrow of sequence.inFlight) end(arrow, sequence.bands.length);
  return {height: y + 6, bands, boxes, lines};
}

function putNotes(
  words: LabWords,
  band: Band,
  side: Role,
  put: (kind: 'note', step: number, lines: readonly string[], place: {left: number; width: number}) => number,
): number {
  const expired = expiry(words, band, side);
  const said = [...(expired === null ? [] : [expired]), ...band.moves[side].flatMap((move) => moveLines(words, move))];
  const lines = said.flatMap((text) => wrap(text, margin[side].width, note.size));
  return lines.length === 0 ? 0 : put('note', band.step, lines, margin[side]);
}

/**
 * A run as an SVG that stands alone as a file and takes a page's colours where it is inlined; it looks at the same
 * `--diagram-*` custom properties as the machines' diagrams. Everything of a step carries `data-step`.
 *
 * @param id makes the ids of title and description unique in a page
 */
export function sequenceSvg(words: LabWords, sequence: Sequence, id: string): string {
  const {height, bands, boxes, lines} = layOutSequence(words, sequence);
  const {title, participants} = words.lab.sequence;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sequence" viewBox="0 0 ${sequenceWidth} ${height}" width="${sequenceWidth}" height="${height}"` +
      ` lang="${words.table.locale}" role="img" aria-labelledby="${escaped(id)}-title ${escaped(id)}-description">`,
    `<title id="${escaped(id)}-title">${escaped(title)}</title>`,
    `<desc id="${escaped(id)}-description">${escaped(sequenceDescription(words, sequence))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${sequenceWidth}" height="${height}"/>`,
    ...roles.map((side) => `<path class="life" d="M${lifeline[side]} 30V${height}"/>`),
    ...roles.map((side) => `<text class="end" x="${lifeline[side]}" y="22">${escaped(participants[side])}</text>`),
    ...bands.map(
      ({step, top: y}) =>
        `<g class="band" data-step="${step}"><path d="M4 ${y}H${sequenceWidth - 4}"/><text x="4" y="${y + 12}">${step}</text></g>`,
    ),
    ...lines.map(drawLine),
    ...boxes.map(drawBox),
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  ".sequence{font:11.5px system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif;width:100%;max-width:38rem;height:auto}",
  '.sequence .paper,.sequence .label rect{fill:var(--diagram-label-surface,#fff)}',
  '.sequence text{fill:var(--diagram-ink,#16242c)}',
  '.sequence .end{font-size:13px;font-weight:600;text-anchor:middle}',
  '.sequence .life{stroke:var(--diagram-line,#52656f);stroke-width:1.5}',
  '.sequence .band path{stroke:var(--diagram-line,#52656f);stroke-width:.5;opacity:.4}',
  '.sequence .band text{font-size:10px;opacity:.85}',
  '.sequence .label text{text-anchor:middle}',
  '.sequence .note text{font-size:10.5px}',
  '.sequence .arrow{fill:none;stroke:var(--diagram-line,#52656f);stroke-width:1.5}',
  '.sequence .segment{stroke-dasharray:4 3}',
  '.sequence .head{stroke-dasharray:none}',
  '@media print{.sequence{--diagram-ink:initial;--diagram-line:initial;--diagram-label-surface:initial}}',
].join('');

function drawLine({arrow, step, x1, y1, x2, y2}: Line): string {
  const towards = Math.sign(x2 - x1);
  const tip = x2 - towards;
  const head =
    arrow.fate === 'lost'
      ? `M${short(tip - 4)} ${short(y2 - 4)}l8 8m0 -8l-8 8`
      : `M${short(tip - towards * 6)} ${short(y2 - 4)}L${short(tip)} ${short(y2)}L${short(tip - towards * 6)} ${short(y2 + 4)}`;
  return (
    `<g class="arrow${isSegment(arrow.pdu) ? ' segment' : ''}" data-step="${step}">` +
    `<path d="M${short(x1)} ${short(y1)}L${short(tip)} ${short(y2)}"/><path class="head" d="${head}"/></g>`
  );
}

function drawBox({kind, step, left, top: y, width, height, lines}: TextBox): string {
  const {leading} = kind === 'label' ? label : note;
  const x = kind === 'label' ? left + width / 2 : left;
  const surface =
    kind === 'label'
      ? `<rect x="${short(left)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`
      : '';
  const texts = lines.map(
    (line, index) => `<text x="${short(x)}" y="${short(y + (index + 1) * leading - 2)}">${escaped(line)}</text>`,
  );
  return `<g class="${kind}" data-step="${step}">${surface}${texts.join('')}</g>`;
}

/** Breaks a text into lines: at spaces, and anywhere between Chinese characters. */
function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /[（“]*(?:[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+)[，。：；）”]*\s*|\s+/gu,
  ) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** An estimate on the safe side, for nothing here can measure text: capitals and digits are wide, Chinese is square. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    if (/[\u2190-\u21ff\u2e80-\u9fff\uff00-\uffef]/u.test(character)) width += 1;
    else if (/[A-Z_]/.test(character)) width += 0.66;
    else if (/[il.,:() ·]/.test(character)) width += 0.34;
    else width += 0.58;
  }
  return width * size;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
