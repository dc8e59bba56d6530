import {expect, it} from 'vitest';
import {read} from './read.ts';
import {shorten} from './firstOf.ts';

it('a long reading keeps its findings, and says how much of the rest is left out', () => {
  const line = 'Jan 03 03:57:25 n kernel:  connection3:0: detected conn error (1020)\n';
  const whole = read(line.repeat(1_000));
  const {reading, left} = shorten(whole);
  expect(reading.findings).toEqual(whole.findings);
  expect(reading.events).toEqual(whole.events.slice(0, 100));
  expect(left).toEqual({sessions: 0, events: 900});
});

it('a short reading stays whole', () => {
  const whole = read('Jan 03 03:57:25 n kernel:  connection3:0: detected conn error (1020)\n');
  expect(shorten(whole)).toEqual({reading: whole, left: {sessions: 0, events: 0}});
});
