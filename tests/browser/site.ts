import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright-core';
import serveHandler from 'serve-handler';
import {launchChromium} from '../../src/cli/chromium.ts';
import {defaultLocale, type Locale, localeIds} from '../../src/text/locales.ts';

/** The built site, on a host of its own, and one browser that looks at it. */
export interface Site {
  readonly origin: string;
  /** A page in a fresh context: nothing stored, nothing cached, and no copy of the site made behind it unless that is allowed. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Where the built site lies. */
export const buildFolder = path.resolve(process.env.SITE_BUILD ?? 'build');

/**
 * Serves the built site and opens a browser.
 *
 * @throws with a sentence that says what to run when there is no built site
 */
export async function openSite(): Promise<Site> {
  requireBuild();
  const server = await serve();
  const browser = await launchChromium();
  return {
    // A port of 0 asked for any free one; a listening TCP server has an AddressInfo.
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    newPage: async (options) => (await browser.newContext({serviceWorkers: 'block', ...options})).newPage(),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** All pages that the sitemap of a language lists, named without the language: `/`, `/cleanup`. */
export function pagesOf(locale: Locale): readonly string[] {
  requireBuild();
  const sitemap = readFileSync(path.join(buildFolder, rootOf(locale), 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(rootOf(locale).length),
  );
}

/** The address of a page in a language: `/cleanup` is `/zh-Hans/cleanup` in Chinese. */
export function inLanguage(locale: Locale, page: string): string {
  const address = `${rootOf(locale)}${page}`;
  // A host that answers clean addresses knows the home of a language without its last slash.
  return address === '/' ? address : address.replace(/\/$/, '');
}

/** The file that a static host answers an address with. */
export function fileAt(address: string): string {
  const {pathname} = new URL(address, 'http://localhost');
  const candidates = [pathname, `${pathname}.html`, `${pathname}/index.html`];
  const found = candidates.find((candidate) => path.extname(candidate) !== '' && existsSync(inBuild(candidate)));
  if (found === undefined) throw new Error(`${address} is no file of ${buildFolder}`);
  return inBuild(found);
}

function rootOf(locale: Locale): string {
  return locale === defaultLocale ? '' : `/${locale}`;
}

function inBuild(pathname: string): string {
  return path.join(buildFolder, decodeURI(pathname));
}

/** @throws with a sentence that says what to run when there is no built site */
export function requireBuild() {
  for (const home of localeIds.map((locale) => `${rootOf(locale)}/index.html`)) {
    if (!existsSync(path.join(buildFolder, home)))
      throw new Error(`There is no ${home} in ${buildFolder}: run \`npm run build\` first.`);
  }
}

/** Answers as `npm start` does, with the same library and options. */
async function serve(): Promise<Server> {
  const options = {public: buildFolder, cleanUrls: true, trailingSlash: false, directoryListing: false};
  // A link of 100,000 characters shall reach the page; Node alone would turn it away at 16 kB.
  const server = createServer({maxHeaderSize: 2 ** 20}, (request, response) => {
    void serveHandler(request, response, options);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
