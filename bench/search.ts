import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {createSearch} from '../src/render/searchIndex/search.ts';
import {searchAnswer} from '../src/render/searchIndex/searchAnswer.ts';
import {readSearchFile} from '../src/render/searchIndex/searchFile.ts';
import {defaultLocale, localeIds} from '../src/text/locales.ts';
import {buildFolder, requireBuild} from '../tests/browser/site.ts';
import {queries} from '../tests/searchQueries.ts';
import {report} from './clicks.ts';

// `npx tsx bench/search.ts`: how long an answer takes, with every query typed letter by letter. The worker runs what runs
// here, on the same engine; no browser slows a worker down on request, so the times are multiplied.
const slowdown = 4;

/** Milliseconds that an answer may take: a frame. */
const held = 16;

requireBuild();
for (const locale of localeIds) {
  const folder = path.join(buildFolder, locale === defaultLocale ? '' : locale, 'assets');
  const file = readdirSync(folder).find((name) => /^search\.[\da-f]+\.json$/.test(name)) ?? '';
  const text = readFileSync(path.join(folder, file), 'utf8');
  const start = performance.now();
  const search = createSearch(readSearchFile(text));
  process.stdout.write(`${locale}: ready after ${((performance.now() - start) * slowdown).toFixed(0)} ms\n`);
  const typed = queries[locale].flatMap(([query]) => [...query].map((_, at) => query.slice(0, at + 1)));
  const times = [...typed, 'T15 '.repeat(2_500)].map((query) => {
    // The quickest of a few: what else runs on the machine is not the search's.
    const each = Array.from({length: 5}, () => {
      const asked = performance.now();
      searchAnswer(query, search(query), (page) => page);
      return performance.now() - asked;
    });
    return Math.min(...each) * slowdown;
  });
  const p95 = report(`${locale}: an answer`, times);
  if (p95 > held) process.exitCode = 1;
}
