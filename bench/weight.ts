import {inLanguage, pagesOf, type Site} from '../tests/browser/site.ts';
import {weigh} from '../tests/browser/weigh.ts';
import {withSite} from './withSite.ts';

// `npx tsx bench/weight.ts`: what a first visit to each page moves, in bytes after gzip, by kind of file.
const kinds = ['js', 'css', 'html', 'svg'] as const;

withSite(weighAll);

async function weighAll(site: Site) {
  row('page', ['total', ...kinds]);
  for (const locale of ['en', 'zh-Hans'] as const) {
    for (const page of pagesOf(locale)) {
      const address = inLanguage(locale, page);
      const {total, byKind} = await weigh(site, address);
      row(
        address,
        [total, ...kinds.map((kind) => byKind.get(kind) ?? 0)].map((bytes) => bytes.toLocaleString('en')),
      );
    }
  }
}

function row(name: string, cells: readonly string[]) {
  process.stdout.write(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}
