/** The output of a command, and that of the same command some seconds later. */
export interface TwoTexts {
  readonly first: string;
  readonly second: string;
}

/** What can be read at once. */
export type ReaderSource = string | File | TwoTexts;

/** Whether two outputs are to be compared. */
export function isPair(source: ReaderSource): source is TwoTexts {
  return typeof source !== 'string' && 'second' in source;
}

/** In bytes, or in characters where it came as text. */
export function sizeOf(source: ReaderSource): number {
  if (typeof source === 'string') return source.length;
  return isPair(source) ? source.first.length + source.second.length : source.size;
}
