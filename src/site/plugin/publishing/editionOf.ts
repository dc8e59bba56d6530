import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Day, Edition} from '../../../render/citations/citable.ts';

/**
 * The commit that a folder stands at, in twelve digits and with `-dirty` behind it when a file of it is changed; null
 * where there is no Git or the folder is not the root of a repository, as in an archive that was unpacked.
 */
export function commitOf(folder: string): string | null {
  try {
    const described = execFileSync('git', ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // A repository around the folder is somebody else's.
      env: {...process.env, GIT_CEILING_DIRECTORIES: path.dirname(folder)},
    });
    return described.trim();
  } catch {
    return null;
  }
}

/** What is built from a folder: the version of its package, its commit, and the day of that; where there is no Git, today. */
export function editionOf(folder: string): Edition {
  // npm asks for a version.
  const {version} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {version: string};
  const commit = commitOf(folder);
  const published =
    commit === null
      ? new Date().toISOString().slice(0, 10)
      : execFileSync('git', ['show', '--no-patch', '--format=%cs', 'HEAD'], {cwd: folder, encoding: 'utf8'}).trim();
  // Both give a day as ISO 8601 writes it.
  return {version, commit, published: published as Day};
}
