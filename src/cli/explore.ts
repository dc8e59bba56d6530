import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {explore} from '../lab/explore/explore.ts';
import {explorations} from '../lab/explore/explorations.ts';

// `npm run explore`: visits the lab's worlds, prints what was seen, and writes it down for the page that shows it.

const file = fileURLToPath(new URL('../lab/explore/explored.json', import.meta.url));
const distinct = new Set<string>();
const started = performance.now();
const rows = explorations.map((exploration) => {
  const {worlds, steps, violations} = explore(exploration);
  for (const world of worlds) distinct.add(`${exploration.erl} ${exploration.connections} ${world}`);
  const {after, connections, erl, depth, actions} = exploration;
  process.stdout.write(
    `from ${after}, ${connections} connections, ErrorRecoveryLevel ${erl}, ${actions}, ${depth} steps: ${worlds.size} worlds, ${steps} steps, ${violations.length} violations\n`,
  );
  for (const violation of new Set(violations)) process.stderr.write(`  ${violation}\n`);
  if (violations.length > 0) process.exitCode = 1;
  return {worlds: worlds.size, steps};
});
const seconds = (performance.now() - started) / 1000;
const total = {
  explorations: rows,
  worlds: distinct.size,
  steps: rows.reduce((sum, {steps}) => sum + steps, 0),
  seconds: Math.round(seconds),
  node: process.version,
};
process.stdout.write(
  `${total.worlds} distinct worlds, ${total.steps} steps in ${seconds.toFixed(1)} s: ${Math.round(total.worlds / seconds)} worlds a second\n`,
);
if (process.exitCode !== 1) writeFileSync(file, `${JSON.stringify(total, null, 2)}\n`);
