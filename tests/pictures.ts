import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {type Locale, localeIds} from '../src/text/locales.ts';
import {type MidUse, midUses, withEachOpened} from './browser/midUse.ts';
import {hydrated, settled} from './browser/settled.ts';
import {inLanguage, openSite, pagesOf, type Site} from './browser/site.ts';

/**
 * `npm run pictures`: photographs every page of the built site in every language and theme at four widths, at rest and in
 * use, in forced colours and at twice the size, into the ignored folder `pictures/`. `pictures/index.html` shows them in
 * sheets, and each sheet is a picture too. `npm run pictures -- --only lab` takes those whose name or view has the text.
 */
const {values} = parseArgs({options: {only: {type: 'string', default: ''}}});
const folder = path.resolve(import.meta.dirname, '..', 'pictures');

/** One way to look at the site; each has a sheet. */
interface View {
  readonly name: string;
  readonly locale: Locale;
  /** Are menus, drawers and sheets opened too? */
  readonly isUsed: boolean;
  readonly options: BrowserContextOptions;
}

/** What is longer ends in tables that go on as they are. */
const tallest = 6_000;

const heights: Readonly<Record<number, number>> = {1440: 900, 1024: 768, 768: 1024, 360: 740};

const views: readonly View[] = localeIds.flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => [
    ...Object.entries(heights).map(([width, height]) => ({
      name: `${locale} ${colorScheme} ${width}`,
      locale,
      isUsed: [1440, 360].includes(Number(width)),
      options: {viewport: {width: Number(width), height}, colorScheme, hasTouch: Number(width) === 360},
    })),
    {
      name: `${locale} ${colorScheme} forced colours`,
      locale,
      isUsed: false,
      options: {viewport: {width: 1440, height: 900}, colorScheme, forcedColors: 'active' as const},
    },
    // A window of 1440 x 900 whose reader zooms to 200 %.
    {
      name: `${locale} ${colorScheme} zoom`,
      locale,
      isUsed: false,
      options: {viewport: {width: 720, height: 450}, deviceScaleFactor: 2, colorScheme},
    },
  ]),
);

/** A picture as its sheet shows it. */
interface Taken {
  readonly title: string;
  readonly file: string;
}

async function main() {
  const site = await openSite();
  try {
    await rm(folder, {recursive: true, force: true});
    await mkdir(folder);
    const sheets = new Map<string, readonly Taken[]>();
    const waiting = [...views];
    await Promise.all(
      [1, 2].map(async () => {
        for (let view = waiting.shift(); view !== undefined; view = waiting.shift()) {
          const taken = await photograph(site, view);
          if (taken.length === 0) continue;
          sheets.set(view.name, taken);
          process.stdout.write(`${view.name}: ${taken.length} pictures\n`);
        }
      }),
    );
    if (sheets.size === 0) throw new Error(`No page, state or view has “${values.only}” in its name.`);
    await writeSheets(
      site,
      views.flatMap(({name}) => (sheets.has(name) ? [[name, sheets.get(name) ?? []] as const] : [])),
    );
    process.stdout.write(`Look at ${path.join(folder, 'index.html')}\n`);
  } finally {
    await site.close();
  }
}

/** Every page at rest as a whole, then what the states in use show in the window. */
async function photograph(site: Site, {name: view, locale, isUsed, options}: View): Promise<readonly Taken[]> {
  const wanted = ({name}: MidUse) => `${name} ${view}`.includes(values.only);
  const rests = [...pagesOf(locale), '/404']
    .map((address) => ({name: address.slice(1) || 'home', address}))
    .filter(wanted);
  const uses = midUses.filter(wanted);
  const taken: Taken[] = [];
  if (rests.length + uses.length === 0) return taken;
  const page = await site.newPage({baseURL: site.origin, locale, reducedMotion: 'reduce', ...options});
  const take = async (title: string, isWhole: boolean) => {
    // What is opened inside of different things may have one name.
    const before = taken.filter((other) => other.title === title).length;
    const name = before === 0 ? title : `${title} ${String(before + 1)}`;
    const file = path.join(view.replaceAll(' ', '-'), `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
    const {height, width} = await sizeOf(page, isWhole);
    await page.screenshot({
      path: path.join(folder, file),
      fullPage: isWhole,
      clip: {x: 0, y: 0, width, height},
    });
    taken.push({title, file});
  };
  for (const {name, address} of rests) {
    await open(page, locale, {name, address});
    await take(name, true);
    if (address !== '/' || !isUsed) continue;
    await withEachOpened(page, page.locator('.navbar'), (opened) => take(`${name} – ${opened}`, false));
  }
  for (const use of uses) {
    await open(page, locale, use);
    await take(use.name, false);
    if (use.isOver === true || !isUsed) continue;
    await withEachOpened(page, page.getByRole('main'), (opened) => take(`${use.name} – ${opened}`, false));
  }
  await page.context().close();
  return taken;
}

async function open(page: Page, locale: Locale, {address, reach}: MidUse) {
  await page.goto('about:blank');
  await page.goto(inLanguage(locale, address));
  await hydrated(page);
  await reach?.(page);
  await settled(page);
}

async function sizeOf(page: Page, isWhole: boolean) {
  const {width = 0, height = 0} = page.viewportSize() ?? {};
  if (!isWhole) return {width, height};
  return {width, height: Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight))};
}

/** A page that shows all sheets, and a picture of each. */
async function writeSheets(site: Site, sheets: readonly (readonly [string, readonly Taken[]])[]) {
  const index = path.join(folder, 'index.html');
  await writeFile(index, sheetsAsHtml(sheets));
  const page = await site.newPage({viewport: {width: 1600, height: 1000}});
  await page.goto(`file://${index}`);
  for (const [place, [name]] of sheets.entries()) {
    const sheet = page.locator('section').nth(place);
    await sheet.screenshot({path: path.join(folder, `${name.replaceAll(' ', '-')}.png`)});
  }
}

function sheetsAsHtml(sheets: readonly (readonly [string, readonly Taken[]])[]): string {
  const style =
    'body{margin:1rem;background:#888;font:13px sans-serif}section{display:grid;gap:12px;padding:1rem;grid-template-columns:repeat(6,1fr)}' +
    'h2{grid-column:1/-1;margin:0}img{width:100%;max-height:420px;object-fit:cover;object-position:top;display:block}a{color:#fff}';
  const sections = sheets.map(
    ([name, taken]) =>
      `<section><h2>${name}</h2>${taken.map(({title, file}) => `<a href="${encodeURI(file)}">${title}<img src="${encodeURI(file)}" alt=""></a>`).join('')}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style>${sections.join('\n')}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
