import {escaped} from './escaped.ts';
import {pictureColours as own} from './pictureColours.ts';
import {roles} from '../spec/index.ts';
import {isSegment} from '../spec/pdu.ts';
import type {LabWords} from '../say/lab.ts';
import type {Sequence} from '../lab/run/sequence.ts';
import {sequenceDescription} from '../say/sequence.ts';
import {label, layOutSequence, lifeline, type Line, note, sequenceWidth, type TextBox} from './sequenceLayout.ts';

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
    `<style>${sequenceStyle}</style>`,
    `<rect class="paper" width="${sequenceWidth}" height="${height}"/>`,
    ...roles.map((side) => `<path class="life" data-side="${side}" d="M${lifeline[side]} 30V${height}"/>`),
    ...roles.map((side) => `<text class="end" x="${lifeline[side]}" y="22">${escaped(participants[side])}</text>`),
    ...bands.map(
      ({step, top: y}) =>
        `<g class="band" data-step="${step}"><path d="M4 ${y}H${sequenceWidth - 4}"/><text x="4" y="${y + 13}">${step}</text></g>`,
    ),
    ...lines.map(drawLine),
    ...boxes.map(drawBox),
    '</svg>',
    '',
  ].join('\n');
}

/** The style sheet of every such picture. */
export const sequenceStyle = [
  ".sequence{font:12.5px system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif;width:100%;max-width:38rem;height:auto}",
  `.sequence .paper,.sequence .label rect{fill:var(--diagram-label-surface,${own.raised})}`,
  `.sequence text{fill:var(--diagram-ink,${own.ink})}`,
  '.sequence .end{font-size:13px;font-weight:600;text-anchor:middle}',
  `.sequence .life{stroke:var(--diagram-line,${own.wire});stroke-width:1.5}`,
  `.sequence .band path{stroke:var(--diagram-line,${own.wire});stroke-width:.5;opacity:.4}`,
  '.sequence .label text{text-anchor:middle}',
  `.sequence .arrow{fill:none;stroke:var(--diagram-line,${own.wire});stroke-width:2}`,
  // TCP's own segments are thin.
  '.sequence .segment{stroke-width:1}',
  ...(
    [
      ['initiator', 'ini'],
      ['target', 'tgt'],
    ] as const
  ).map(([side, token]) => `.sequence [data-side=${side}]{stroke:var(--${token},${own[token]})}`),
  `.sequence .lost{stroke:var(--fail,${own.fail});stroke-width:1.5}`,
].join('');

function drawLine({arrow, step, x1, y1, x2, y2}: Line): string {
  const towards = Math.sign(x2 - x1);
  const tip = x2 - towards;
  const head =
    arrow.fate === 'lost'
      ? `M${short(tip - 4)} ${short(y2 - 4)}l8 8m0 -8l-8 8`
      : `M${short(tip - towards * 6)} ${short(y2 - 4)}L${short(tip)} ${short(y2)}L${short(tip - towards * 6)} ${short(y2 + 4)}`;
  return (
    `<g class="arrow${isSegment(arrow.pdu) ? ' segment' : ''}"${arrow.from === 'wire' ? '' : ` data-side="${arrow.from}"`} data-step="${step}">` +
    `<path d="M${short(x1)} ${short(y1)}L${short(tip)} ${short(y2)}"/><path${arrow.fate === 'lost' ? ' class="lost"' : ''} d="${head}"/></g>`
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

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
