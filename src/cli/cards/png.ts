import {crc32, deflateSync} from 'node:zlib';

/** A picture of few colours: for each pixel, row by row, which colour it has. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour, at most 16 of them. */
  readonly palette: Uint8Array;
  readonly pixels: Uint8Array;
}

/** What a PNG says of itself before its pixels; `source` is null in one that was not written here. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly source: string | null;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The text chunk that carries the fingerprint of what a picture was drawn from. */
const sourceMark = 'source\0';

/** A PNG that carries the fingerprint of what it was drawn from. With a palette it has a third of the size of a browser's own. */
export function writePng({width, height, palette, pixels}: IndexedPicture, source: string): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Four bits a pixel, which are the number of a colour in the palette.
  head.set([4, 3, 0, 0, 0], 8);
  // Each row begins with its filter: none.
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  pixels.forEach((colour, pixel) => {
    const column = pixel % width;
    const at = Math.floor(pixel / width) * stride + 1 + (column >> 1);
    rows[at] = (rows[at] ?? 0) | (column % 2 === 0 ? colour << 4 : colour);
  });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`${sourceMark}${source}`, 'latin1')),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @throws when it is no PNG */
export function readPngHead(png: Buffer): PngHead {
  if (!png.subarray(0, signature.length).equals(signature)) throw new Error('This is no PNG.');
  const text = png.subarray(0, 200).toString('latin1');
  const source = new RegExp(`${sourceMark}([\\da-f]{16})`).exec(text)?.[1] ?? null;
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20), source};
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
