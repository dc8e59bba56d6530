import {describe, expect, it} from 'vitest';
import {decoded, decodingOf, type Encoding} from './encoding.ts';
import {read} from './read.ts';

const alias = '上海备份主机';
/** The same in GBK: each character two bytes. */
const aliasInGbk = 'C9CFBAA3B1B8B7DDD6F7BBFA';
const text = `alias: ${alias}    sid: 12 type: Normal session-state: LOGGED_IN
    address: 192.0.2.27 (TCP)  cid: 0 connection-state: CLEANUP_WAIT
`;
const [before = '', after = ''] = text.split(alias);

const inGbk = Buffer.concat([Buffer.from(before), Buffer.from(aliasInGbk, 'hex'), Buffer.from(after)]);
const littleEndian = Buffer.from(`\ufeff${text}`, 'utf16le');

const files: readonly [string, Encoding, Uint8Array][] = [
  ['UTF-8', 'utf-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', 'utf-8', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 of a Windows shell', 'utf-16le', littleEndian],
  ['UTF-16, the bytes of each letter the other way round', 'utf-16be', Buffer.from(littleEndian).swap16()],
  ['UTF-16 without a byte order mark', 'utf-16le', littleEndian.subarray(2)],
  ['UTF-16 without a mark, the other way round', 'utf-16be', Buffer.from(littleEndian.subarray(2)).swap16()],
  ['GBK', 'gb18030', inGbk],
];

/** The bytes in pieces of a length. */
function cut(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({length: Math.ceil(bytes.length / length)}, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}

describe('A file with a Chinese alias', () => {
  // A piece of one byte splits the byte order mark and every letter.
  describe.each([1, 7, 1_000_000])('that comes in pieces of %d bytes', (length) => {
    it.each(files)('in %s is read as it was written', (_, encoding, bytes) => {
      const chunks = cut(bytes, length);
      const decoding = decodingOf(chunks, TextDecoder);
      expect(decoding).toEqual({encoding, damaged: false});
      const found = [...decoded(chunks, decoding, TextDecoder)].join('');
      expect(found).toBe(text);
      expect(read(found).sessions.map(({rfcState}) => rfcState)).toEqual(['Q3']);
    });
  });
});

describe('Bytes that are no whole text', () => {
  it('are UTF-8 with damage, not GB18030, where a log was cut within a letter', () => {
    // The six letters less their last byte: an even number of bytes, so all of it would pass for GBK.
    for (const bytes of [
      Buffer.from(`${alias}\n`.repeat(3)).subarray(1),
      Buffer.from(`${alias}${alias}`).subarray(0, -1),
      Buffer.from(`${alias}${alias}`).subarray(0, -2),
    ])
      expect(decodingOf([bytes], TextDecoder)).toEqual({encoding: 'utf-8', damaged: true});
  });

  it('are UTF-8 with damage where they are nothing known', () => {
    expect(decodingOf([Uint8Array.of(0x61, 0xff, 0xff, 0x62)], TextDecoder)).toEqual({
      encoding: 'utf-8',
      damaged: true,
    });
  });

  it('are no UTF-16 where a crash left a stretch of zeros in a log', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.alloc(text.length * 3)]);
    expect(decodingOf([bytes], TextDecoder)).toEqual({encoding: 'utf-8', damaged: false});
  });

  it('are damaged UTF-16 where their mark says so and half a letter is left', () => {
    expect(decodingOf([littleEndian.subarray(0, -1)], TextDecoder)).toEqual({encoding: 'utf-16le', damaged: true});
  });

  it('are read to their end all the same', () => {
    const chunks = [Buffer.from(`a${alias}`).subarray(0, -1)];
    expect([...decoded(chunks, decodingOf(chunks, TextDecoder), TextDecoder)].join('')).toBe(
      `a${alias.slice(0, -1)}\ufffd`,
    );
    expect([...decoded([], decodingOf([], TextDecoder), TextDecoder)].join('')).toBe('');
  });
});
