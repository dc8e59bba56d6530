/** One output: as text, or as the file that holds it. */
export type Output = string | File;

/** The output of a command, and that of the same command some seconds later. */
export interface TwoOutputs {
  readonly first: Output;
  readonly second: Output;
}

/** What can be read at once. */
export type ReaderSource = Output | TwoOutputs | readonly File[];

/** Whether two outputs are to be compared. */
export function isPair(source: ReaderSource): source is TwoOutputs {
  return typeof source !== 'string' && 'second' in source;
}

/** Whether it is several files, each of one host. */
export function isFiles(source: ReaderSource): source is readonly File[] {
  return Array.isArray(source);
}

/** In bytes, or in characters where it came as text. */
export function sizeOf(source: ReaderSource): number {
  if (typeof source === 'string') return source.length;
  if (isFiles(source)) return source.reduce((sum, {size}) => sum + size, 0);
  return isPair(source) ? sizeOf(source.first) + sizeOf(source.second) : source.size;
}
