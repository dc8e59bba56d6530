import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {addresses} from '../../../render/addresses.ts';
import {entriesIn} from '../../../render/entries.ts';
import {writeSearchFile} from '../../../render/searchIndex/searchFile.ts';
import {searchSource} from '../../../render/searchIndex/searchRecords.ts';
import {catalogues, entryWords, seekingWords} from '../../../text/catalogues.ts';
import type {Locale} from '../../../text/locales.ts';
import {pageText} from '../searchPage.ts';
import {sha256} from './sha256.ts';

/**
 * Writes what the search in one language starts from, of its pages as they were built: /assets/search.1a2b3c4d.json.
 *
 * @returns its path below the folder; the hash in it is of all that it holds
 */
export async function writeSearchRecords(folder: string, locale: Locale): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.html') && name !== '404.html').toSorted();
  const pages = await Promise.all(
    files.map(async (name) => {
      const page = name === 'index.html' ? '' : path.basename(name, '.html');
      const rows = new Set(addresses.filter((address) => address.page === page).map(({fragment}) => fragment));
      return pageText(page, await readFile(path.join(folder, name), 'utf8'), (id) => rows.has(id));
    }),
  );
  const found = pages.filter((page) => page !== null);
  const text = writeSearchFile(
    searchSource(locale, entriesIn(entryWords[locale]), found, seekingWords[locale], catalogues[locale].glosses),
  );
  const file = `assets/search.${sha256(text).slice(0, 8)}.json`;
  await writeFile(path.join(folder, file), text);
  return file;
}
