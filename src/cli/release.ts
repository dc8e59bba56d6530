import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {withRelease} from './citationFile.ts';

// What `npm version` runs between writing the new version and committing it: CITATION.cff says the same, in that commit.
const file = 'CITATION.cff';
// npm asks for a version, and runs this at the root.
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const released = new Date().toISOString().slice(0, 10);
writeFileSync(file, withRelease(readFileSync(file, 'utf8'), {version, released}));
execFileSync('git', ['add', file]);
