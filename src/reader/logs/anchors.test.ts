import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {logRows} from '../../stacks/logs/logRows.ts';
import {Anchors} from './anchors.ts';
import {matcher} from './printf.ts';

const texts = logRows.map(({format}) => matcher(format).anchor);
const anchors = new Anchors(texts);

describe('the fixed texts of all log lines', () => {
  it('are each found wherever they stand, in the order of the table', () => {
    const some = fc.array(fc.constantFrom(...texts.keys()), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(some, fc.string({unit: 'binary', maxLength: 20}), (wanted, between) => {
        const found = anchors.in(wanted.map((index) => between + (texts[index] ?? '')).join(between));
        expect(found).toEqual(expect.arrayContaining(wanted));
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
      {seed: 7},
    );
  });

  it('are looked for in few lines of other services', () => {
    const lines = [
      'Jan 03 03:57:27 node-a sshd[1]: Accepted publickey for root from 192.0.2.1 port 22 ssh2',
      'Jan 03 03:57:25 node-a systemd[1]: Started Session 4 of user root.',
      'The quick brown fox jumps over the lazy dog.',
    ];
    for (const line of lines) expect(anchors.in(line).length).toBeLessThan(texts.length / 50);
  });

  it('are too short to be looked for below four letters', () => {
    expect(() => new Anchors(['abc'])).toThrow('abc');
  });
});
