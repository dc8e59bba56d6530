import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {foreignLines} from '../src/reader/foreign.fixture.ts';
import {kinds} from '../src/reader/kinds.fixture.ts';
import {readMutated} from '../tests/mutated.ts';
import {read} from '../src/reader/read.ts';

// `npx tsx bench/readers.ts [runs] [folder]`: a million random and mutated inputs without a throw, and time against length;
// with the folder of another checkout, the time per megabyte of its reader beside this one's.

const runs = Number(process.argv[2] ?? 1_000_000);
const otherFolder = process.argv[3];
const kilobyte = 1_000;

/** Pieces that invite a reader to look back, each repeated into texts of doubling length. */
const bait: readonly string[] = [
  'alias: ',
  'alias: a\n',
  'sid: 1 type: Normal session-state: LOGGED_IN\n',
  'name: iqn.2020-01.org.example:a (NOT\n',
  'TARG_CONN_STATE_\n',
  'Connection Sta\n',
  'Iface Name: default\n',
  'SID: 1 ',
  'connection3:0: detected conn error (',
  'connection3:0: detected conn error (1020)\n',
  'login rejected: initiator ',
  '+0x1/0x1 ',
  'a+0x1/0x1\n',
  '<',
  '<br',
  '<br>',
  '**',
  '&#',
  '&#x41;',
  '\u001b[',
  '\u001b]',
  '[1;',
  '> ',
  '| ',
  '\\_',
  '\r',
  ' ',
  '(',
  'session 1 connection iSCSI\n',
  '我',
];

function growWithLength(): void {
  print('time against length, ms for 0.5, 1, 2 and 4 MB; the last number is ms per MB at the end');
  for (const piece of bait) {
    const times = [500, 1_000, 2_000, 4_000].map((size) => {
      const text = piece.repeat(Math.ceil((size * kilobyte) / piece.length));
      const before = performance.now();
      read(text);
      return performance.now() - before;
    });
    const perMegabyte = (times.at(-1) ?? 0) / 4;
    print(
      `${JSON.stringify(piece.slice(0, 44)).padEnd(50)} ${times.map((time) => time.toFixed(0).padStart(6)).join('')} ${perMegabyte.toFixed(0).padStart(6)}`,
    );
  }
}

function readJournal(): void {
  const unit = [
    'Jan 03 03:57:25 node-a kernel:  connection3:0: detected conn error (1020)',
    'Jan 03 03:57:25 node-a systemd[1]: Started Session 4 of user root, after iSCSI login.',
    'Jan 03 03:57:26 node-a kubelet[912]: I0103 03:57:26.123456 912 operation_generator.go:218] "attach succeeded"',
    'Jan 03 03:57:27 node-a sshd[1]: Accepted publickey for root from 192.0.2.1 port 22 ssh2',
    '',
  ].join('\n');
  for (const megabytes of [10, 20, 50]) {
    const text = unit.repeat(Math.ceil((megabytes * kilobyte * kilobyte) / unit.length));
    const before = performance.now();
    const {events, lineCount} = read(text);
    const seconds = (performance.now() - before) / 1_000;
    print(`journal of ${megabytes} MB: ${seconds.toFixed(1)} s, ${lineCount} lines, ${events.length} events`);
  }
}

/** Least processor time of some runs, taken in turns: what else the machine does counts for neither. */
async function compareWith(folder: string): Promise<void> {
  const other = (await import(pathToFileURL(path.resolve(folder, 'src/reader/read.ts')).href)) as {read: typeof read};
  print('ms per MB: the other reader, this one');
  for (const name of [
    'dmesg-both-sides',
    'journal-bind-loop',
    'targetcli-cleanup-wait',
    'iscsiadm-logout',
    'stack-stuck',
  ]) {
    compareOn(name, fixture(name), other.read);
  }
  for (const [name, text] of Object.entries(kinds)) compareOn(name, text, other.read);
  compareOn('other services', `${foreignLines.join('\n')}\n`, other.read);
}

function compareOn(name: string, piece: string, other: typeof read): void {
  const text = piece.repeat(Math.ceil((kilobyte * kilobyte) / piece.length));
  const least = [other, read].map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < 5; run += 1) {
    for (const [at, reader] of [other, read].entries()) {
      const before = process.cpuUsage();
      reader(text);
      least[at] = Math.min(least[at] ?? 0, process.cpuUsage(before).user / kilobyte);
    }
  }
  print(`${name.padEnd(40)}${least.map((time) => time.toFixed(0).padStart(8)).join('')}`);
}

function fixture(name: string): string {
  return `${readFileSync(new URL(`../src/reader/fixtures/${name}.txt`, import.meta.url), 'utf8')}\n`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  if (otherFolder !== undefined) await compareWith(otherFolder);
  readJournal();
  growWithLength();
  print(readMutated(runs));
}

void main();
