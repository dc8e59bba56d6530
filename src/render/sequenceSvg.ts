import {escaped} from './escaped.ts';
import {pictureColours as own} from './pictureColours.ts';
import {roles} from '../spec/index.ts';
import {isSegment} from '../spec/pdu.ts';
import type {LabWords} from '../say/lab.ts';
import type {Sequence} from '../lab/run/sequence.ts';
import {sequenceDescription} from '../say/sequence.ts';
import {layOutSequence, leading, type Line, type Row, type TextBox} from './sequenceLayout.ts';

interface SequencePicture {
  readonly svg: string;
  /** Where each step stands in it. */
  readonly rows: readonly Row[];
  readonly height: number;
}

/**
 * A run as an SVG that stands alone as a file and takes a page's colours where it is inlined; it looks at the same
 * `--diagram-*` custom properties as the machines' diagrams. Everything of a step carries `data-step`.
 *
 * @param id makes the ids of title and description unique in a page
 * @param width for which it is laid out: its texts keep their size
 * @param at the step to mark, with those after it dimmed; without it the run is shown as a whole
 */
export function drawSequence(
  words: LabWords,
  sequence: Sequence,
  {id, width, at = null}: {readonly id: string; readonly width: number; readonly at?: number | null},
): SequencePicture {
  const {height, lifeline, bands, boxes, lines} = layOutSequence(words, sequence, width);
  const {title, participants} = words.lab.sequence;
  const when = (step: number) => (at === null || step < at ? '' : step === at ? ' now' : ' ahead');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sequence" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}"` +
      ` lang="${words.table.locale}" role="img" aria-labelledby="${escaped(id)}-title ${escaped(id)}-description">`,
    `<title id="${escaped(id)}-title">${escaped(title)}</title>`,
    `<desc id="${escaped(id)}-description">${escaped(sequenceDescription(words, sequence))}</desc>`,
    `<style>${sequenceStyle}</style>`,
    `<rect class="paper" width="${short(width)}" height="${short(height)}"/>`,
    ...bands.map(
      ({step, top: y, height: tall}) =>
        `<g class="band${when(step)}" data-step="${step}">` +
        (step === at
          ? `<rect class="ground" y="${short(y)}" width="${short(width)}" height="${short(tall)}"/><rect class="mark" y="${short(y)}" width="4" height="${short(tall)}"/>`
          : '') +
        `<path d="M0 ${short(y)}H${short(width)}"/><text x="8" y="${short(y + 16)}">${step}</text></g>`,
    ),
    ...roles.map(
      (side) => `<path class="life" data-side="${side}" d="M${short(lifeline[side])} 26V${short(height)}"/>`,
    ),
    ...roles.map(
      (side) =>
        `<text class="end" data-side="${side}" x="${short(lifeline[side] + (side === 'initiator' ? -4 : 4))}" y="18">${escaped(participants[side])}</text>`,
    ),
    ...lines.map((line) => drawLine(line, when(line.step))),
    ...boxes.map((box) => drawBox(box, when(box.step))),
    '</svg>',
    '',
  ].join('\n');
  return {svg, rows: bands, height};
}

/** The style sheet of every such picture. */
export const sequenceStyle = [
  '.sequence{font:12.5px system-ui,sans-serif}',
  `.sequence .paper,.sequence .text rect{fill:var(--diagram-label-surface,${own.raised})}`,
  `.sequence text{fill:var(--diagram-ink,${own.ink})}`,
  '.sequence .end{font-size:13px;font-weight:600}',
  '.sequence [data-side=target]{text-anchor:end}',
  '.sequence .life{stroke-width:2.5}',
  `.sequence .band path{stroke:var(--diagram-line,${own.wire});stroke-width:.5;opacity:.4}`,
  '.sequence .label{text-anchor:middle}',
  `.sequence .arrow{fill:none;stroke:var(--diagram-line,${own.wire});stroke-width:2}`,
  // TCP's own segments are thin.
  '.sequence .segment{stroke-width:1}',
  ...(
    [
      ['initiator', 'ini'],
      ['target', 'tgt'],
    ] as const
  ).map(
    ([side, token]) =>
      `.sequence path[data-side=${side}],.sequence .arrow[data-side=${side}]{stroke:var(--${token},${own[token]})}` +
      `.sequence [data-side=${side}] text,.sequence text[data-side=${side}]{fill:var(--${token},${own[token]})}`,
  ),
  `.sequence .lost{stroke:var(--fail,${own.fail});stroke-width:1.5}`,
  `.sequence .ground,.sequence .now.text rect{fill:var(--just-tint)}`,
  `.sequence .mark{fill:var(--just)}`,
  '.sequence .band.now text{font-weight:700}',
  '.sequence .ahead{opacity:.4}',
].join('');

function drawLine({arrow, step, x1, y1, x2, y2}: Line, when: string): string {
  const towards = Math.sign(x2 - x1);
  const tip = x2 - towards;
  const head =
    arrow.fate === 'lost'
      ? `M${short(tip - 4)} ${short(y2 - 4)}l8 8m0 -8l-8 8`
      : `M${short(tip - towards * 6)} ${short(y2 - 4)}L${short(tip)} ${short(y2)}L${short(tip - towards * 6)} ${short(y2 + 4)}`;
  return (
    `<g class="arrow${isSegment(arrow.pdu) ? ' segment' : ''}${when}"${arrow.from === 'wire' ? '' : ` data-side="${arrow.from}"`} data-step="${step}">` +
    `<path d="M${short(x1)} ${short(y1)}L${short(tip)} ${short(y2)}"/><path${arrow.fate === 'lost' ? ' class="lost"' : ''} d="${head}"/></g>`
  );
}

function drawBox({kind, step, left, top: y, width, height, lines}: TextBox, when: string): string {
  const x = kind === 'label' ? left + width / 2 : kind === 'initiator' ? left + 2 : left + width - 2;
  const texts = lines.map(
    (line, index) => `<text x="${short(x)}" y="${short(y + (index + 1) * leading - 3)}">${escaped(line)}</text>`,
  );
  const of = kind === 'label' ? 'label' : 'note';
  return (
    `<g class="text ${of}${when}"${kind === 'label' ? '' : ` data-side="${kind}"`} data-step="${step}">` +
    `<rect x="${short(left)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>${texts.join('')}</g>`
  );
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
