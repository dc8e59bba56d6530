import type {DataWords} from '../../../text/data.ts';
import {dataTableIds} from '../../../text/dataTables.ts';
import type {Locale} from '../../../text/locales.ts';
import type {TwinWords} from '../../../text/twins.ts';

/** A page as Markdown, at its address. It begins with its title and what it is about. */
export interface ListedPage {
  readonly address: string;
  readonly markdown: string;
}

interface Listing {
  /** The pages of every language that was built. */
  readonly listed: ReadonlyMap<Locale, readonly ListedPage[]>;
  readonly words: TwinWords;
  readonly dataWords: DataWords;
  /** Where the site stands, with a slash at its end. */
  readonly address: string;
}

/**
 * What the site has, for programs that read it, as llmstxt.org asks for: its name, what it is, and below headings links to
 * the pages as Markdown and to the data, each with a line about it.
 */
export function listOfPages(locale: Locale, {listed, words, dataWords, address}: Listing): string {
  const {summary, details, pages, data, other} = words.list;
  const others = [...listed].flatMap(([language, found]) => (language === locale ? [] : found));
  const file = (name: string, about: string) => `- [${name}](${address}data/${name}): ${about}`;
  const files = [
    file('index.json', dataWords.list),
    file('spec.json', dataWords.spec),
    file('spec.schema.json', dataWords.schema),
    ...dataTableIds.map((table) => file(`${table}.csv`, dataWords.tables[table])),
  ];
  return [
    `# ${words.site}`,
    `> ${summary}`,
    details,
    section(pages, (listed.get(locale) ?? []).map(line)),
    section(data, files),
    ...(others.length === 0 ? [] : [section(other, others.map(line))]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(heading: string, lines: readonly string[]): string {
  return [`## ${heading}`, '', ...lines].join('\n');
}

function line({address, markdown}: ListedPage): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  const about = /^> (.*)$/m.exec(markdown)?.[1] ?? '';
  return `- [${title}](${address}): ${about}`;
}
