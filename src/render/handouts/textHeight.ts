import type {Locale} from '../../text/locales.ts';
import {wrap} from '../wrap.ts';

/**
 * How many lines a text takes in Arial, Liberation Sans or a Chinese font. All in CSS pixels. `wrap` is made for any font, and
 * wider than these; whoever prints looks whether everything fits.
 */
export function linesIn(text: string, width: number, size: number): number {
  return Math.max(1, wrap(text, width * 1.1, size).length);
}

/** Something to be printed, and how high it will be, on the safe side. */
export interface Block {
  readonly html: string;
  readonly height: number;
}

/**
 * Blocks in pairs of columns, in their order: as few pairs as they need, and their columns as even as they can be.
 *
 * @param heightOf how high each column may be
 */
export function columnsOf(
  blocks: readonly Block[],
  heightOf: (column: number) => number,
): readonly (readonly Block[])[] {
  const most = Math.ceil(filled(blocks, heightOf).length / 2) * 2;
  for (let cut = heightOf(0); cut > 0; cut -= 8) {
    const even = filled(blocks, (column) => heightOf(column) - cut);
    if (even.length <= most) return even;
  }
  return filled(blocks, heightOf);
}

function filled(blocks: readonly Block[], heightOf: (column: number) => number): readonly (readonly Block[])[] {
  const columns: Block[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    if (used > 0 && used + block.height > heightOf(columns.length - 1)) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(block);
    used += block.height;
  }
  return columns;
}

/** Of a text in a font that gives every letter the same room. */
export function monoWidth(text: string, size: number): number {
  return text.length * 0.61 * size;
}

/** Of one of two columns on a sheet, and what stands in it, in CSS pixels. */
export const columnWidth = 331;
export const textSize = 12;
/** Before each clause. */
export const markWidth = 24;

/** From line to line: Chinese, which has no gaps between words, needs more. */
export function leading(locale: Locale): number {
  return locale === 'en' ? 16.4 : 17.6;
}
