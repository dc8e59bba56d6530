import {describe} from 'vitest';

/** `describe` for tests that need a program; where it is missing, the run says what was not tested and why. */
export function describeWith(
  program: string | {readonly missing: string},
  subject: string,
  tests: (program: string) => void,
): void {
  if (typeof program === 'string') {
    describe(subject, () => {
      tests(program);
    });
    return;
  }
  process.stderr.write(`\nNOT TESTED: ${subject}, for ${program.missing}.\n\n`);
  describe.skip(`${subject} (NOT TESTED: ${program.missing})`, () => {
    tests('');
  });
}
