import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CitedSite} from '../../../render/citations/citableOf.ts';
import {catalogues, dataWords, twinWords} from '../../../text/catalogues.ts';
import {defaultLocale, type Locale, localeIds} from '../../../text/locales.ts';
import {pageNames} from '../chapters.ts';
import {listOfPages, type ListedPage} from '../twins/listOfPages.ts';
import {pageMarkdown} from '../twins/pageMarkdown.ts';

/** Writes every page of one language as Markdown, beside it: /cleanup.md, /zh-Hans/cleanup.md. */
export async function writeTwins(folder: string, locale: Locale, site: CitedSite) {
  const {roles} = catalogues[locale];
  for (const page of pageNames) {
    const url = `${below(site, locale)}${page === 'index' ? '' : page}`;
    const html = await readFile(path.join(folder, `${page}.html`), 'utf8');
    const twin = {url, site: site.name, edition: site.edition, words: twinWords[locale], roles};
    await writeFile(path.join(folder, `${page}.md`), pageMarkdown(html, twin));
  }
}

/** Writes the list of the pages for programs, `llms.txt`, into the folder of each language that was built by now. */
export async function writeLists(folder: string, site: CitedSite) {
  const listed = new Map<Locale, readonly ListedPage[]>();
  for (const locale of localeIds) {
    const language = path.join(folder, locale === defaultLocale ? '' : locale);
    if (!existsSync(path.join(language, 'index.md'))) continue;
    const texts = await Promise.all(pageNames.map((page) => readFile(path.join(language, `${page}.md`), 'utf8')));
    listed.set(
      locale,
      texts.map((markdown, index) => ({address: `${below(site, locale)}${pageNames[index] ?? ''}.md`, markdown})),
    );
  }
  for (const locale of listed.keys()) {
    const list = listOfPages(locale, {
      listed,
      words: twinWords[locale],
      dataWords: dataWords[locale],
      address: site.address,
    });
    await writeFile(path.join(folder, locale === defaultLocale ? '' : locale, 'llms.txt'), list);
  }
}

/** Where the pages of one language stand, with a slash at the end. */
function below({address}: CitedSite, locale: Locale): string {
  return `${address}${locale === defaultLocale ? '' : `${locale}/`}`;
}
