import {spawnSync} from 'node:child_process';
import {randomInt} from 'node:crypto';
import {parseArgs} from 'node:util';
import {readMutated} from './mutated.ts';

/**
 * `npm run fuzz -- --minutes 5`: tries the properties on one random seed after another until the time is up, or until one
 * of them fails. The last round is finished. `npm run fuzz -- --inputs 1000000` gives the reader of terminal output that
 * many mutated texts instead.
 */
const {values} = parseArgs({options: {minutes: {type: 'string', default: '5'}, inputs: {type: 'string'}}});
if (values.inputs === undefined) tryProperties();
else process.stdout.write(`${readMutated(wholeNumber(values.inputs))}\n`);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--inputs takes a whole number above 0, not “${text}”.`);
  return Number(text);
}

function tryProperties(): void {
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes takes a number above 0, not “${values.minutes}”.`);

  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  do {
    // As large as the seeds that fast-check picks itself.
    const seed = randomInt(2 ** 31);
    const {status, stdout, stderr, error} = spawnSync('vitest', ['run', '--project=prop'], {
      env: {...process.env, FUZZ_SEED: String(seed)},
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    rounds += 1;
    if (status === 0) {
      process.stdout.write(`seed ${seed}: every property holds\n`);
    } else {
      // Each failure has its counterexample and fast-check's own path to it.
      process.stdout.write(`${stdout}${stderr}\nseed ${seed} fails. To see it again:\n`);
      process.stdout.write(`FUZZ_SEED=${seed} npx vitest run --project=prop\n`);
      process.exitCode = 1;
    }
  } while (process.exitCode === undefined && Date.now() < end);
  process.stdout.write(`${rounds} ${rounds === 1 ? 'seed' : 'seeds'} tried\n`);
}
