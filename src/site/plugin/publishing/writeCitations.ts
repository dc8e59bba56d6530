import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {type CitedPage, type CitedSite, citableOf, citableOfPage} from '../../../render/citations/citableOf.ts';
import {citationFiles} from '../../../render/citations/citationFiles.ts';
import {entriesIn} from '../../../render/entries.ts';
import {entryWords} from '../../../text/catalogues.ts';
import type {Locale} from '../../../text/locales.ts';

/** Writes the citations of every page, and of everything that has an address, into a folder. */
export async function writeCitations(folder: string, locale: Locale, pages: readonly CitedPage[], site: CitedSite) {
  const items = [
    ...pages.map((page) => citableOfPage(page, locale, site)),
    ...entriesIn(entryWords[locale]).map((entry) => citableOf(entry, locale, site)),
  ];
  await mkdir(folder, {recursive: true});
  for (const [name, text] of citationFiles(items)) await writeFile(path.join(folder, name), text);
}
