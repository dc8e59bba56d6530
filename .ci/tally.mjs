// Adds up the JSON reports that Vitest left in a directory and prints `N passed, N failed` as the last line.
// usage: node .ci/tally.mjs <directory> <exit status of npm test>
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const [directory, status] = process.argv.slice(2);
const reports = readdirSync(directory)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(directory, name), 'utf8')));

const passed = sum(reports.map((report) => report.numPassedTests));
// A file that does not even load has no failed test to count, so it counts as one.
const failedTests = sum(reports.map((report) => Math.max(report.numFailedTests, report.success ? 0 : 1)));
// Types, lint and build are no tests, yet what they refuse has failed; and a run without a single test has proved nothing.
const failedElsewhere = failedTests === 0 && (status !== '0' || passed === 0);
if (failedElsewhere)
  console.log(`No test failed, but the run did not come to its end (exit status ${status}): see above.`);

// A test that could not run has proved nothing, and no number below says so.
for (const title of reports.flatMap(({testResults}) => testResults.flatMap(skippedIn)))
  console.log(`not run: ${title}`);

const failed = failedTests + (failedElsewhere ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function skippedIn({assertionResults}) {
  return assertionResults
    .filter(({status}) => status === 'skipped' || status === 'pending')
    .map(({fullName}) => fullName);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
