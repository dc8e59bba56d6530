import fc from 'fast-check';

/** Any number would do, as long as every run of CI takes the same one. */
const fixed = 7143;

const seed = seedFrom(process.env.FUZZ_SEED);

// Vitest loads this file before each file of properties, so all of them draw their random input from one seed.
fc.configureGlobal({seed});

/** Vitest calls this once, before the first property. */
export function setup() {
  process.stdout.write(`Properties are tried on seed ${seed}; FUZZ_SEED=<number> takes another.\n`);
}

/** @throws when the text is no whole number: a seed with a slip in it would replay something else */
function seedFrom(text: string | undefined): number {
  if (text === undefined) return fixed;
  if (!/^-?\d+$/.test(text)) throw new Error(`FUZZ_SEED is a whole number, not “${text}”.`);
  return Number(text);
}
