import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** `.ci/run` names a directory here, and adds up the reports that every run of Vitest leaves in it. */
const reports = process.env.TEST_REPORTS;

const twoMinutes = 2 * 60 * 1000;

export default defineConfig({
  resolve: {
    alias: {
      // The site build points @words/* at the words of one locale; a test that does not care reads English.
      '@words': pathTo('./src/text/en'),
      '@site': pathTo('.'),
    },
  },
  // tsconfig.json keeps JSX for Docusaurus to compile; here nobody else compiles it.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    reporters: reports === undefined ? ['default'] : ['default', 'json'],
    ...(reports === undefined ? {} : {outputFile: {json: `${reports}/${process.pid}.json`}}),
    projects: [
      {
        extends: true,
        // What runs: beside the file it tests. A test that needs a page asks for happy-dom in its first line.
        test: {name: 'unit', include: ['src/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000},
      },
      {
        extends: true,
        // What compiles, and what must not.
        test: {
          name: 'types',
          include: [],
          // Errors outside the type tests are reported by `npm run typecheck`, once.
          typecheck: {
            enabled: true,
            only: true,
            checker: 'tsc',
            include: ['src/**/*.test-d.ts'],
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        // Laws that hold for random input: the same input in every run, until `npm run fuzz` picks other seeds.
        test: {
          name: 'prop',
          include: ['src/**/*.test-prop.ts'],
          environment: 'node',
          testTimeout: 60_000,
          globalSetup: ['tests/propertySeed.ts'],
          setupFiles: ['tests/propertySeed.ts'],
        },
      },
      {
        extends: true,
        // Pages and files of both languages, read as sources.
        test: {name: 'site', include: ['tests/*.test.ts'], environment: 'node', testTimeout: 30_000},
      },
      {
        extends: true,
        // Journeys in a real browser on the built site; needs `npm run build` first.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: twoMinutes,
          hookTimeout: twoMinutes,
          // Of what a page shows a moment later; as long as `patience` in tests/browser/visits.ts.
          expect: {poll: {timeout: 30_000}},
          maxWorkers: 2,
          // Once in some thousand visits a browser on a busy machine does not answer again; what is wrong fails twice.
          retry: 1,
          // A number of workers of its own makes it a group of its own, after the others.
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
});

function pathTo(relative) {
  return fileURLToPath(new URL(relative, import.meta.url)).replace(/\/$/, '');
}
