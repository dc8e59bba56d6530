import {readdirSync, readFileSync} from 'node:fs';
import {withCounts} from '../../say/counts.ts';
import type {Catalogue} from '../../text/catalogue.ts';
import {defaultLocale, type Locale} from '../../text/locales.ts';

/** A page of the site, as its card tells of it. */
export interface CardPage {
  /** Its file without the ending: `cleanup`, and `index` for the home page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Its whole text as it is written. */
  readonly source: string;
}

/** Every page of a language, by the head of its source. */
export function cardPages({locale, countInWords}: Catalogue): readonly CardPage[] {
  return foldersOf(locale).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => {
        const source = readFileSync(new URL(file, folder), 'utf8');
        const said = (key: string) => withCounts(valueOf(key, source, file), countInWords);
        return {id: file.slice(0, -'.mdx'.length), title: said('title'), description: said('description'), source};
      }),
  );
}

function foldersOf(locale: Locale): readonly URL[] {
  const root = new URL('../../../', import.meta.url);
  const folders =
    locale === defaultLocale
      ? ['docs/', 'src/pages/']
      : [`i18n/${locale}/docusaurus-plugin-content-docs/current/`, `i18n/${locale}/docusaurus-plugin-content-pages/`];
  return folders.map((folder) => new URL(folder, root));
}

/** What stands after `title:` in a page's front matter, which is one line in quotes or without. */
function valueOf(key: string, source: string, file: string): string {
  const [, quoted, plain] = new RegExp(`^${key}: (?:'((?:[^']|'')*)'|(.*))$`, 'm').exec(source) ?? [];
  const value = quoted?.replaceAll("''", "'") ?? plain;
  if (value === undefined) throw new Error(`${file} has no ${key} that can be read.`);
  return value;
}
