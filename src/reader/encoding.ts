/** The encodings in which terminals and their logs are written: those of Unix, of Windows, and of Chinese systems. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** In which encoding bytes were taken. */
export interface Decoding {
  readonly encoding: Encoding;
  /** Some bytes are none of it: each of them stands as U+FFFD. */
  readonly damaged: boolean;
}

/** What is used here of the `TextDecoder` that browsers and Node have. */
interface Decoder {
  readonly decode: (bytes?: Uint8Array, options?: {stream: boolean}) => string;
}

/** `TextDecoder`: leaves out a byte order mark and, when fatal, throws for bytes that are none of its encoding. */
export type DecoderClass = new (encoding: Encoding, options: {fatal: boolean}) => Decoder;

/**
 * Which encoding a text is in: that of its byte order mark, else UTF-16 if every other byte is often 0, else UTF-8 if all of it is, else GB18030, which has GBK and
 * GB 2312 in it, if all of it is. What is neither is UTF-8 with damage, and so is a text with more letters in sound UTF-8
 * than damaged ones: a log that was cut within a letter looks like GB18030 too.
 *
 * @param chunks the bytes of the text, in order and in pieces of any length
 */
export function decodingOf(chunks: readonly Uint8Array[], Decoder: DecoderClass): Decoding {
  const marked = markOf(chunks) ?? byZeros(chunks);
  if (marked !== null) return {encoding: marked, damaged: !isWhole(chunks, marked, Decoder)};
  if (isWhole(chunks, 'utf-8', Decoder)) return {encoding: 'utf-8', damaged: false};
  const {sound, lost} = lettersIn(chunks, Decoder);
  return sound <= lost && isWhole(chunks, 'gb18030', Decoder)
    ? {encoding: 'gb18030', damaged: false}
    : {encoding: 'utf-8', damaged: true};
}

/** The text of bytes, a piece for each chunk. */
export function* decoded(
  chunks: readonly Uint8Array[],
  {encoding}: Decoding,
  Decoder: DecoderClass,
): Generator<string, void> {
  const decoder = new Decoder(encoding, {fatal: false});
  for (const chunk of chunks) yield decoder.decode(chunk, {stream: true});
  yield decoder.decode();
}

const marks: readonly {readonly encoding: Encoding; readonly bytes: readonly number[]}[] = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]},
];

function markOf(chunks: readonly Uint8Array[]): Encoding | null {
  const start: number[] = [];
  for (const chunk of chunks) {
    start.push(...chunk.subarray(0, 3 - start.length));
    if (start.length === 3) break;
  }
  return marks.find(({bytes}) => bytes.every((byte, index) => byte === start[index]))?.encoding ?? null;
}

/** One letter in this many at least is ASCII in UTF-16: names, numbers, line ends. */
const fewestAscii = 8;
/** A log that was cut off by a crash has zeros too: whole stretches of them, in both places of a pair. */
const strayZeros = 20;

/** UTF-16 without a mark, by the zero that each ASCII letter has in one byte of its two. */
function byZeros(chunks: readonly Uint8Array[]): 'utf-16le' | 'utf-16be' | null {
  const zeros: [number, number] = [0, 0];
  let length = 0;
  for (const chunk of chunks) {
    for (const byte of chunk) {
      if (byte === 0) zeros[length % 2 === 0 ? 0 : 1] += 1;
      length += 1;
    }
  }
  const [first, second] = zeros;
  const isOften = (often: number, rare: number) => often * 2 * fewestAscii >= length && rare * strayZeros <= often;
  if (length < 4) return null;
  if (isOften(second, first)) return 'utf-16le';
  return isOften(first, second) ? 'utf-16be' : null;
}

function isWhole(chunks: readonly Uint8Array[], encoding: Encoding, Decoder: DecoderClass): boolean {
  const decoder = new Decoder(encoding, {fatal: true});
  try {
    for (const chunk of chunks) decoder.decode(chunk, {stream: true});
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** How many letters beyond ASCII are sound in UTF-8, and how many places are damaged. */
function lettersIn(chunks: readonly Uint8Array[], Decoder: DecoderClass): {sound: number; lost: number} {
  const letters = {sound: 0, lost: 0};
  for (const piece of decoded(chunks, {encoding: 'utf-8', damaged: true}, Decoder)) {
    for (const [letter] of piece.matchAll(/[^\0-\x7f]/gu)) letters[letter === '\ufffd' ? 'lost' : 'sound'] += 1;
  }
  return letters;
}
