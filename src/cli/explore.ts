import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {takeTour} from '../lab/explore/takeTour.ts';
import {tours} from '../lab/explore/tours.ts';

// `npm run explore`: visits the lab's worlds, prints what was seen, and writes it down for the page that shows it.

const file = fileURLToPath(new URL('../lab/explore/explored.json', import.meta.url));
const distinct = new Set<string>();
const started = performance.now();
const rows = tours.map((tour) => {
  const {worlds, steps, faults} = takeTour(tour);
  for (const world of worlds) distinct.add(`${tour.erl} ${tour.connections} ${world}`);
  const {after, connections, erl, depth, actions} = tour;
  process.stdout.write(
    `from ${after}, ${connections} connections, ErrorRecoveryLevel ${erl}, ${actions}, ${depth} steps: ${worlds.size} worlds, ${steps} steps, ${faults.length} faults\n`,
  );
  for (const fault of new Set(faults)) process.stderr.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  return {worlds: worlds.size, steps};
});
const seconds = (performance.now() - started) / 1000;
const total = {
  tours: rows,
  worlds: distinct.size,
  steps: rows.reduce((sum, {steps}) => sum + steps, 0),
  seconds: Math.round(seconds),
  node: process.version,
};
process.stdout.write(
  `${total.worlds} distinct worlds, ${total.steps} steps in ${seconds.toFixed(1)} s: ${Math.round(total.worlds / seconds)} worlds a second\n`,
);
if (process.exitCode !== 1) writeFileSync(file, `${JSON.stringify(total, null, 2)}\n`);
