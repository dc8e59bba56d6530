import fc from 'fast-check';
import {findingRows} from '../src/stacks/findings.ts';
import {logRows} from '../src/stacks/logs/logRows.ts';
import {
  clothes,
  hardWrap,
  made,
  madeNode,
  printf,
  printInfo,
  printIscsiadm,
  printTargetcli,
} from '../src/reader/printers.fixture.ts';
import {read} from '../src/reader/read.ts';

// `npx tsx bench/readers.ts [runs]`: a million random and mutated inputs without a throw, and time against length.

const runs = Number(process.argv[2] ?? 1_000_000);
const kilobyte = 1_000;

/** Texts that tools print, which the mutations then damage. */
const printed = fc.oneof(
  fc.array(made, {minLength: 1, maxLength: 2}).map(printTargetcli),
  made.map(printInfo),
  fc.array(madeNode, {minLength: 1, maxLength: 1}).map((nodes) => printIscsiadm(nodes, 1)),
  fc.tuple(fc.constantFrom(...logRows), fc.nat(2_000)).map(([row, seed]) => printf(row.format, seed)),
);

const mutated = fc
  .record({
    text: printed,
    dress: fc.constantFrom(...Object.values(clothes)),
    width: fc.integer({min: 3, max: 200}),
    cuts: fc.array(fc.record({at: fc.nat(2_000), length: fc.nat(30), put: fc.string({unit: 'binary', maxLength: 4})}), {
      maxLength: 4,
    }),
  })
  .map(({text, dress, width, cuts}) => {
    let worn = dress(hardWrap(text, width));
    for (const {at, length, put} of cuts) worn = worn.slice(0, at) + put + worn.slice(at + length);
    return worn;
  });

const anyInput = fc.oneof(
  {weight: 3, arbitrary: mutated},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 120})},
);

function throwNothing(): void {
  const ids = new Set(Object.keys(findingRows));
  const started = performance.now();
  let longest = 0;
  fc.assert(
    fc.property(anyInput, (text) => {
      const before = performance.now();
      const reading = read(text);
      longest = Math.max(longest, performance.now() - before);
      return reading.findings.every(({id}) => ids.has(id));
    }),
    {numRuns: runs, endOnFailure: true},
  );
  const seconds = (performance.now() - started) / 1_000;
  print(
    `${runs} random and mutated inputs, no throw; ${seconds.toFixed(0)} s, longest single input ${longest.toFixed(1)} ms`,
  );
}

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

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

readJournal();
growWithLength();
throwNothing();
