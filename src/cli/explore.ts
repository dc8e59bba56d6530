import {fork} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {explore} from '../lab/explore/explore.ts';
import {explorations} from '../lab/explore/explorations.ts';
import {wayFinder} from '../lab/run/ways.ts';

// `npm run explore`: visits the lab's worlds on every core, looks for a way from each to where nothing is left, prints what
// was seen, and writes it down for the page that shows it.

/** What one exploration saw, as a process of its own tells it. */
interface Seen {
  readonly index: number;
  readonly worlds: readonly string[];
  readonly steps: number;
  readonly violations: readonly string[];
}

const isWorker = process.argv.includes('--worker');
if (isWorker) process.on('message', (index: number) => process.send?.(see(index)));
else void main();

function see(index: number): Seen {
  const exploration = explorations[index];
  if (exploration === undefined) throw new Error(`there is no exploration ${index}`);
  const {worlds, steps, violations} = explore(exploration);
  const leadsToFree = wayFinder('allFree');
  const stuck = [...worlds].filter(([, world]) => !leadsToFree(world)).map(([key]) => `no way to FREE from ${key}`);
  return {index, worlds: [...worlds.keys()], steps, violations: [...new Set([...violations, ...stuck])]};
}

async function main(): Promise<void> {
  const started = performance.now();
  // Backwards: the longest is near the end of the list, and no core should wait for it at the end.
  const waiting = [...explorations.keys()].reverse();
  const seen: Seen[] = [];
  await Promise.all(
    Array.from({length: availableParallelism()}, async () => {
      // A process for each core: `tsx` does not reach into threads.
      const worker = fork(fileURLToPath(import.meta.url), ['--worker'], {serialization: 'advanced'});
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        worker.send(index);
        seen.push(
          await new Promise<Seen>((resolve, reject) => {
            worker.once('message', (message) => resolve(message as Seen)).once('exit', reject);
          }),
        );
        worker.removeAllListeners('exit');
      }
      worker.disconnect();
    }),
  );
  seen.sort((one, other) => one.index - other.index);
  const distinct = new Set<string>();
  for (const {index, worlds, steps, violations} of seen) {
    const exploration = explorations[index];
    if (exploration === undefined) continue;
    const {after, connections, erl, depth, actions} = exploration;
    for (const world of worlds) distinct.add(`${erl} ${connections} ${world}`);
    process.stdout.write(
      `from ${after}, ${connections} connections, ErrorRecoveryLevel ${erl}, ${actions}, ${depth} steps: ${worlds.length} worlds, ${steps} steps, ${violations.length} violations\n`,
    );
    for (const violation of violations) process.stderr.write(`  ${violation}\n`);
    if (violations.length > 0) process.exitCode = 1;
  }
  const seconds = (performance.now() - started) / 1000;
  const total = {
    explorations: seen.map(({worlds, steps}) => ({worlds: worlds.length, steps})),
    worlds: distinct.size,
    steps: seen.reduce((sum, {steps}) => sum + steps, 0),
    seconds: Math.round(seconds),
    cores: availableParallelism(),
    node: process.version,
  };
  process.stdout.write(
    `${total.worlds} distinct worlds, ${total.steps} steps in ${seconds.toFixed(1)} s on ${total.cores} cores: ${Math.round(total.worlds / seconds)} worlds a second\n`,
  );
  const file = fileURLToPath(new URL('../lab/explore/explored.json', import.meta.url));
  if (process.exitCode !== 1) writeFileSync(file, `${JSON.stringify(total, null, 2)}\n`);
}
