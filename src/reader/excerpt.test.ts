import {describe, expect, it} from 'vitest';
import {excerptOf} from './excerpt.ts';
import {read} from './read.ts';

const failure = ' connection1:0: detected conn error (1020)';

describe('The number of a line', () => {
  it.each([
    ['LF', `one\ntwo\n${failure}\n`],
    ['CRLF', `one\r\ntwo\r\n${failure}\r\n`],
    ['a CR alone, as progress bars write it', `10 %\r20 %\r${failure}`],
    ['each of them', `10 %\rtwo\r\n${failure}\n`],
  ])('is the same in the reading and in the lines that are shown, where lines end with %s', (_, text) => {
    const reading = read(text);
    const {lines} = excerptOf([text], reading);
    expect(reading.events.map(({line}) => line)).toEqual([3]);
    expect(lines.filter(({marked}) => marked)).toEqual([{number: 3, text: failure, marked: true}]);
    expect(lines).toHaveLength(reading.lineCount);
  });

  it('does not depend on where a text is cut into pieces', () => {
    const text = `one\r\ntwo\r\r\n${failure}\r\n\nend`;
    const whole = excerptOf([text], read(text));
    expect(excerptOf(text, read(text))).toEqual(whole);
    expect(whole.lines.map(({number}) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('The lines of a long text', () => {
  const filler = (count: number) => 'nothing\n'.repeat(count);

  it('are all shown up to 200, and from there on only those with a meaning', () => {
    for (const [count, shown, shortened] of [
      [199, 200, false],
      [200, 1, true],
    ] as const) {
      const text = `${filler(count)}${failure}\n`;
      const excerpt = excerptOf([text], read(text));
      expect(excerpt.lines).toHaveLength(shown);
      expect(excerpt.lines.at(-1)).toEqual({number: count + 1, text: failure, marked: true});
      expect(excerpt.shortened).toBe(shortened);
    }
  });
});

describe('A mark that would change the order of what is shown', () => {
  // Each of U+061C, U+200E and F, U+202A to E, U+2066 to 9.
  const marks = [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

  it.each(marks.map((code) => [code.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(code)]))(
    'U+%s stands as an escape in names, in lines that were read, and in those that were not',
    (code, mark) => {
      const escape = `\\u${code}`;
      const text = [
        `iSCSI Login timeout on Network Portal ${mark}10.0.0.1:3260`,
        `alias: h1  sid: 12 type: Normal session-state: LOGGED_IN`,
        `    name: iqn.2026-01.com.example:${mark}h1`,
        `good ${mark} night`,
        `entity &#x${code}; night`,
        `${mark}${'x'.repeat(20_000)}`,
      ].join('\n');
      const reading = read(text);
      const shown = JSON.stringify([reading, excerptOf([text], reading)]);
      expect(shown).not.toContain(mark);
      expect(reading.sessions.map(({initiatorName}) => initiatorName)).toEqual([`iqn.2026-01.com.example:${escape}h1`]);
      expect(reading.unread.map((line) => line.text).join('\n')).toContain(`good ${escape} night`);
      expect(reading.unread.map((line) => line.text).join('\n')).toContain(`entity ${escape} night`);
      expect(excerptOf([text], reading).lines.find(({number}) => number === 4)?.text).toBe(`good ${escape} night`);
    },
  );
});
