import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {settled} from './settled.ts';
import {fileAt, type Site} from './site.ts';

/** What one visit moves, compressed. */
export interface Weight {
  /** Bytes by kind of file (`html`, `js`, `css`, `svg`), the heaviest first. */
  readonly byKind: ReadonlyMap<string, number>;
  readonly total: number;
  /** Where the files lie that were asked for. */
  readonly files: readonly string[];
}

/**
 * Visits a page with nothing cached, reads it to its end, and adds up what a compressing host would send: every file
 * asked for, also those that Docusaurus fetches ahead because a link to them came into view.
 *
 * @param isThere waits for what the page loads one behind another: on a busy machine the network is idle in between
 */
export async function weigh(
  site: Site,
  address: string,
  isThere: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Weight> {
  const page = await site.newPage({baseURL: site.origin, viewport: {width: 1280, height: 800}});
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.add(request.url());
  });
  await page.goto(address, {waitUntil: 'networkidle'});
  await isThere(page);
  await readToTheEnd(page);
  await page.waitForLoadState('networkidle');
  await page.context().close();

  const byKind = new Map<string, number>();
  const files = [...asked].map(fileAt);
  for (const file of files) {
    const kind = path.extname(file).slice(1);
    byKind.set(kind, (byKind.get(kind) ?? 0) + gzipSync(readFileSync(file), {level: 9}).byteLength);
  }
  return {
    byKind: new Map([...byKind].sort(([, one], [, other]) => other - one)),
    files,
    total: [...byKind.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** A screen at a time, so that every link comes into view, and the page hears of it: it does so behind the frame. */
async function readToTheEnd(page: Page) {
  let isAtEnd = false;
  while (!isAtEnd) {
    await settled(page);
    isAtEnd = await page.evaluate(() => {
      const {scrollHeight} = document.documentElement;
      scrollTo({top: scrollY + innerHeight, behavior: 'instant'});
      return scrollY + innerHeight >= scrollHeight - 1;
    });
  }
  await settled(page);
}
