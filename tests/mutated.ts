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
import {verdictOf} from '../src/reader/verdict.ts';

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

/**
 * Reads random and mutated texts, each to its verdict, and says how long that took.
 *
 * @throws for the first text that is not read without a throw, with the seed that makes it again
 */
export function readMutated(runs: number): string {
  const ids = new Set(Object.keys(findingRows));
  const started = performance.now();
  let longest = 0;
  fc.assert(
    fc.property(anyInput, (text) => {
      const before = performance.now();
      const reading = read(text);
      verdictOf(reading);
      longest = Math.max(longest, performance.now() - before);
      return reading.findings.every(({id}) => ids.has(id));
    }),
    {numRuns: runs, endOnFailure: true},
  );
  const seconds = (performance.now() - started) / 1_000;
  return `${runs} random and mutated inputs, no throw; ${seconds.toFixed(0)} s, longest single input ${longest.toFixed(1)} ms`;
}
