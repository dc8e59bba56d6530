import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createReader} from '../src/reader/read.ts';

// `npx tsx bench/memory.ts [megabytes]`: reads texts of 50 MB in pieces, each in a process that has 300 MB of heap and
// no more, and half as much, to compare the time.

const heapLimit = 300;
const chunkLength = 64 * 1_024;
const megabyte = 1_000_000;

function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../src/reader/fixtures/${name}.txt`, import.meta.url)), 'utf8');
}

/** Each text grows by what this says, which is told how many came before. */
const kinds: Readonly<Record<string, (at: number) => string>> = {
  'one line over and over': () => 'Jan 03 03:57:25 node-a kernel:  connection3:0: detected conn error (1020)\n',
  'no two times alike': (at) =>
    `2026-01-03T03:57:25.${at.toString().padStart(9, '0')}+08:00 node-${at % 50} kernel:  connection${at % 8}:0: detected conn error (1020)\n`,
  'both sides': () => `${fixture('dmesg-both-sides')}\n`,
  journal: () => `${fixture('journal-bind-loop')}\n`,
  targetcli: () => `${fixture('targetcli-cleanup-wait')}\n`,
  iscsiadm: () => `${fixture('iscsiadm-transport-wait')}\n`,
  'kernel stack': () => `${fixture('stack-stuck')}\n`,
  'nothing of iSCSI': (at) => `Jan 03 03:57:25 node-a sshd[${at}]: Accepted publickey for root from 192.0.2.1\n`,
};

function* textOf(kind: string, megabytes: number): Generator<string, void> {
  const unit = kinds[kind];
  if (unit === undefined) throw new Error(`There is no text of the kind “${kind}”.`);
  let done = 0;
  for (let at = 0, piece = ''; done < megabytes * megabyte; piece = '') {
    for (; piece.length < chunkLength; at += 1) piece += unit(at);
    done += piece.length;
    // As a decoder gives it: one text of its own.
    yield Buffer.from(piece).toString();
  }
}

function readOne(kind: string, megabytes: number): void {
  const started = process.cpuUsage();
  const reader = createReader();
  let heap = 0;
  for (const piece of textOf(kind, megabytes)) {
    reader.push(piece);
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  const {events, sessions} = reader.end();
  heap = Math.max(heap, process.memoryUsage().heapUsed);
  const {user, system} = process.cpuUsage(started);
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  process.stdout.write(
    `${kind.padEnd(24)} ${megabytes} MB: ${seconds} s of processor, at most ${(heap / megabyte).toFixed(0)} MB of heap, ${events.length} events, ${sessions.length} sessions\n`,
  );
}

function readAll(megabytes: number): void {
  for (const kind of Object.keys(kinds)) {
    for (const size of [megabytes / 2, megabytes]) {
      const {status} = spawnSync(
        process.execPath,
        [`--max-old-space-size=${heapLimit}`, '--import', 'tsx', fileURLToPath(import.meta.url), `${size}`, kind],
        {stdio: ['ignore', 'inherit', 'ignore']},
      );
      if (status === 0) continue;
      process.stdout.write(`${kind}: ${size} MB do not fit into ${heapLimit} MB of heap\n`);
      process.exitCode = 1;
    }
  }
}

const [, , size = '50', kind] = process.argv;
if (kind === undefined) readAll(Number(size));
else readOne(kind, Number(size));
