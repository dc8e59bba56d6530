import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Edition} from '../../../render/citations/citable.ts';
import type {SiteList} from '../../offline/makeCopy.ts';
import {filesIn} from './filesIn.ts';
import {nameOfflineList} from './ownFiles.ts';
import {isKept, pageAddress} from './keptFiles.ts';
import {writeCompressed} from './writeCompressed.ts';

/**
 * Writes the list of all that a copy of the site for use without a network holds, once every language is built, and names
 * it in every page. Its own name bears the sum of what it lists: by that a page knows whether a copy is of its build.
 *
 * @param site the folder of the site
 * @param baseUrl the path under which the site will stand, with a slash at both ends
 */
export async function writeOffline(site: string, baseUrl: string, {version, commit}: Edition): Promise<void> {
  const relative = (file: string) => path.relative(site, file).split(path.sep).join('/');
  const files = (await filesIn(site, '')).filter((file) => isKept(relative(file)));
  const sum = createHash('sha256');
  for (const file of files) sum.update(`${relative(file)}\0`).update(await readFile(file));
  const name = `assets/offline.${sum.digest('hex').slice(0, 12)}.json`;

  for (const page of files.filter((file) => file.endsWith('.html')))
    await writeFile(page, nameOfflineList(await readFile(page, 'utf8'), `${baseUrl}${name}`));
  await writeCompressed(files.filter((file) => /\.(?:html|md|txt|webmanifest)$/.test(file)));

  const list: SiteList = {
    version,
    commit,
    transfer: await bytesOf(files.map((file) => (existsSync(`${file}.gz`) ? `${file}.gz` : file))),
    size: await bytesOf(files),
    files: files.map((file) => pageAddress(relative(file))),
  };
  await writeFile(path.join(site, name), JSON.stringify(list));
  await writeCompressed([path.join(site, name)]);
}

async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
