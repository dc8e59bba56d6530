import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {encode} from 'uqr';
import {handout, poster, worksheet} from '../diagrams/paper.ts';
import type {Day, Edition} from '../render/citations/citable.ts';
import {type Handout, handoutsOfOneSize, handoutsOn} from '../render/handouts/handouts.ts';
import {paperIds, type Printing} from '../render/handouts/printing.ts';
import {editionOf} from '../site/plugin/publishing/editionOf.ts';
import {missingAddress, siteAddress} from '../site/plugin/publishing/siteAddress.ts';
import {
  catalogues,
  handoutWords,
  labCatalogues,
  loginStatusWords,
  readingWords,
  twinWords,
} from '../text/catalogues.ts';
import {type Locale, localeIds} from '../text/locales.ts';
import {hasChineseFont, noChineseFont} from './chineseFont.ts';
import {launchChromium, takeFunctions} from './chromium.ts';

// `npm run handouts`: prints every sheet in every language, on A4 and on Letter, into a folder outside Git.
printAll(process.argv[2] ?? 'build/handouts').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function printAll(folder: string) {
  const missing = missingAddress(process.env);
  if (missing !== null) process.stderr.write(`${missing}\n`);
  const edition = editionOf(process.cwd());
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await takeFunctions(page);
    const canChinese = await hasChineseFont(page);
    if (!canChinese) {
      process.stderr.write(`${noChineseFont}\n`);
      process.exitCode = 1;
    }
    for (const locale of localeIds.filter((id) => id === 'en' || canChinese)) {
      const printing = printingIn(locale, edition);
      await writeAll(page, path.join(folder, locale), handoutsOfOneSize(printing));
      for (const paper of paperIds) {
        await writeAll(page, path.join(folder, locale, paper), handoutsOn(paper, printing));
      }
    }
  } finally {
    await browser.close();
  }
}

async function writeAll(page: Page, folder: string, handouts: readonly Handout[]) {
  await mkdir(folder, {recursive: true});
  for (const {name, html} of handouts) {
    const file = path.join(folder, `${name}.pdf`);
    await writeFile(file, await print(page, html, file));
    process.stdout.write(`${file}\n`);
  }
}

/** Today's sheets in one language. */
function printingIn(locale: Locale, edition: Edition): Printing {
  const {url, baseUrl} = siteAddress(process.env);
  return {
    words: {...catalogues[locale], ...handoutWords[locale]},
    lab: labCatalogues[locale].lab,
    statuses: loginStatusWords[locale],
    errors: readingWords[locale].errorCodes,
    site: {name: twinWords[locale].site, address: `${url}${baseUrl}`, edition},
    accessed: new Date().toISOString().slice(0, 10) as Day,
    qr: (text) => encode(text, {ecc: 'M', border: 0}).data,
    drawings: {handout, worksheet, poster},
    styled: (style) => `<style>${style}</style>`,
  };
}

/** @throws when something does not fit its sheet */
async function print(page: Page, html: string, file: string): Promise<Buffer> {
  await page.setContent(html);
  await page.emulateMedia({media: 'print'});
  const faults = await page.evaluate(whatOverflows);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}.`);
  return page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
}

/** Runs in the browser: what is too long for its place. */
function whatOverflows(): readonly string[] {
  const faults: string[] = [];
  for (const [index, sheet] of document.querySelectorAll('.sheet').entries()) {
    for (const part of sheet.querySelectorAll(
      'header, main, footer, .columns > div, .halves, .thirds, .tables, th, td',
    )) {
      const name = `page ${index + 1}, ${part.localName} “${part.textContent.slice(0, 20)}”`;
      if (part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 0) faults.push(`${name} is too high`);
      if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0) faults.push(`${name} is too wide`);
    }
    const {width, height} = sheet.getBoundingClientRect();
    if (sheet.scrollHeight > height + 1 || sheet.scrollWidth > width + 1) faults.push(`page ${index + 1} is too small`);
  }
  return faults;
}
