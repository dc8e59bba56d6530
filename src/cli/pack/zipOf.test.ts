import {unzipSync} from 'fflate';
import {afterEach, expect, it, vi} from 'vitest';
import {zipOf} from './zipOf.ts';

const files = [
  ['b/index.html', '<p>page</p>'.repeat(99)],
  ['B.js', 'script'],
  ['a.css', 'style'],
] as const;

function zip(order: readonly (typeof files)[number][]): Uint8Array {
  const encoder = new TextEncoder();
  return zipOf('site', new Map(order.map(([name, text]) => [name, encoder.encode(text)])));
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('The same files give the same zip, byte by byte, in any order, at any time, in any time zone, and all are in it', () => {
  const one = zip(files);
  vi.useFakeTimers({now: new Date('2031-02-03T04:05:06Z')});
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  const other = zip(files.toReversed());
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
  const inside = Object.entries(unzipSync(one)).map(([name, content]) => [name, new TextDecoder().decode(content)]);
  expect(Object.fromEntries(inside)).toEqual(Object.fromEntries(files.map(([name, text]) => [`site/${name}`, text])));
});
