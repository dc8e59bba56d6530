import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {createReader} from './read.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const megabyte = 1_000_000;
const filler = 'Jan 03 03:57:27 node-a sshd[1]: Accepted publickey for root from 192.0.2.1 port 22 ssh2\n'.repeat(700);

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** How much memory a reading keeps of a text of 6 MB. */
function keptOf(told: (at: number) => string) {
  // The first reading of all compiles the expressions that every later one uses too.
  const first = createReader();
  first.push(`${told(0)}\n${filler}`);
  first.end();
  const reader = createReader();
  const before = heap();
  for (let at = 0; at < 100; at += 1) reader.push(Buffer.from(`${told(at)}\n${filler}`).toString());
  const reading = reader.end();
  return {reading, kept: heap() - before};
}

it('an event that was read keeps a few letters in memory, not the text around it', () => {
  const {reading, kept} = keptOf(
    (at) =>
      `2026-01-03T03:57:25.${at.toString().padStart(9, '0')} node-a.lab.example kernel:  connection3:0: detected conn error (1020)`,
  );
  expect(reading.events).toHaveLength(100);
  expect(reading.events[7]?.time).toBe('2026-01-03T03:57:25.000000007');
  expect(kept).toBeLessThan(megabyte);
});

it('nor does a session', () => {
  const {reading, kept} = keptOf(
    (at) => `tcp: [${at}] 192.0.2.10:3260,1 iqn.2020-01.org.example:disk${at} (non-flash)`,
  );
  expect(reading.sessions).toHaveLength(100);
  expect(kept).toBeLessThan(megabyte);
});
