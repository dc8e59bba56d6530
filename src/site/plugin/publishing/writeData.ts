import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CitedSite} from '../../../render/citations/citableOf.ts';
import {dataFiles} from '../../../render/exports/dataFiles.ts';
import {dataWords, entryWords} from '../../../text/catalogues.ts';
import {sha256} from './sha256.ts';

/** Writes the table as data, in every language, into a folder. */
export async function writeData(folder: string, site: CitedSite) {
  await mkdir(folder, {recursive: true});
  for (const [name, text] of dataFiles({words: entryWords, dataWords, site, sha256}))
    await writeFile(path.join(folder, name), text);
}
