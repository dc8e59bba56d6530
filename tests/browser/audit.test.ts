import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {localeIds, locales} from '../../src/text/locales.ts';
import {settled} from './settled.ts';
import {inLanguage, pagesOf} from './site.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** Link texts that say nothing where a page is read link by link. */
const empty = new Set(
  'click here|click this|go|here|information|learn more|more|more info|more information|right here|read more|see more|start|this|这里|此处|点击这里|更多|详情|了解更多|查看更多'.split(
    '|',
  ),
);

describe.each(lightVisitors)('A page is found, shown and trusted ($locale)', (visitor) => {
  const addresses = pagesOf(visitor.locale);

  it('under a title and a description of its own, in its language, with its other languages', async () => {
    const titles = new Set<string>();
    const descriptions = new Set<string>();
    for (const address of addresses) {
      const page = await visit(visitor, address, {javaScriptEnabled: false});
      const head = await page.evaluate(headOf);
      titles.add(head.title);
      descriptions.add(head.description);
      expect(head, address).toMatchObject({
        doctype: 'html',
        language: locales[visitor.locale].htmlLang,
        charset: 'UTF-8',
        robots: '',
        headings: 1,
      });
      expect(head.description.length, address).toBeGreaterThan(20);
      expect(head.viewport, address).not.toMatch(/user-scalable|maximum-scale/);
      const {origin} = new URL(head.canonical);
      // Host by host: the canonical address of a home ends in a slash that the sitemap may not have.
      expect(head.canonical.replace(/\/$/, ''), address).toBe(
        `${origin}${inLanguage(visitor.locale, address)}`.replace(/\/$/, ''),
      );
      const others = localeIds.map((locale) => [locales[locale].htmlLang, inLanguage(locale, address)] as const);
      expect(head.alternates.map(([language, href]) => [language, href.replace(/\/$/, '')])).toEqual(
        [...others, ['x-default', inLanguage(localeIds[0] ?? 'en', address)] as const].map(([language, path]) => [
          language,
          `${origin}${path}`.replace(/\/$/, ''),
        ]),
      );
    }
    expect([titles.size, descriptions.size]).toEqual([addresses.length, addresses.length]);
  });

  it('with links that lead somewhere and say where, and with words for every picture', async () => {
    for (const address of addresses) {
      const page = await visit(visitor, address);
      const {dead, names, wordless} = await page.evaluate(linksAndPictures);
      expect(dead, address).toEqual([]);
      expect(
        names.filter((name) => empty.has(name.toLowerCase())),
        address,
      ).toEqual([]);
      expect(wordless, address).toEqual([]);
    }
  });

  it('without anything that the browser warns of: nothing outdated, no cookie, no quirks', async () => {
    for (const address of [...addresses, '/lab?s=cableCut&at=9']) {
      const page = await visit(visitor, '/404');
      const warned = await warningsOn(page, inLanguage(visitor.locale, address));
      expect(warned, address).toEqual([]);
    }
  });
});

/** What DevTools lists as issues of a page, opened while it listens. */
async function warningsOn(page: Page, address: string): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  const warned: string[] = [];
  devtools.on('Audits.issueAdded', ({issue}) => {
    // A field without a name cannot be filled in by the browser: none of ours asks for what a browser knows.
    if (issue.details.genericIssueDetails?.errorType !== 'FormEmptyIdAndNameAttributesForInputError')
      warned.push(JSON.stringify(issue));
  });
  await devtools.send('Audits.enable');
  await page.goto(address);
  await settled(page);
  await devtools.detach();
  return warned;
}

/** Runs in the page. */
function headOf() {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  return {
    doctype: document.doctype?.name,
    language: document.documentElement.lang,
    charset: document.characterSet,
    title: document.title,
    description: meta('description'),
    robots: meta('robots'),
    viewport: meta('viewport'),
    headings: document.querySelectorAll('h1').length,
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map(
      ({hreflang, href}) => [hreflang, href] as const,
    ),
  };
}

/** Runs in the page. */
function linksAndPictures() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  // An icon says nothing of its own: what it stands on has the name, which axe asks for.
  const pictures = [...document.querySelectorAll('img, svg[role=img]')];
  return {
    dead: links
      .filter((link) => !/^(https?:|\/|#|\?|\.)/.test(link.getAttribute('href') ?? ''))
      .map(({outerHTML}) => outerHTML.slice(0, 90)),
    names: links.map((link) => link.ariaLabel ?? link.textContent.trim()),
    wordless: pictures
      .filter(
        (picture) =>
          picture.checkVisibility() &&
          !picture.hasAttribute('alt') &&
          picture.closest('[aria-hidden=true]') === null &&
          !picture.hasAttribute('aria-label') &&
          !picture.hasAttribute('aria-labelledby'),
      )
      .map(({outerHTML}) => outerHTML.slice(0, 90)),
  };
}
