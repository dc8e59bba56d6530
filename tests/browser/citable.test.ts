import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {tableAddresses} from '../../src/render/address.ts';
import {entriesIn} from '../../src/render/entries.ts';
import {familyIds} from '../../src/spec/index.ts';
import {entryWords} from '../../src/text/catalogues.ts';
import {terms} from '../../src/text/termRows.ts';
import {inLanguage, pagesOf} from './site.ts';
import {lightVisitors, type Visitor} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const organisation = {en: 'iSCSI State Lab', 'zh-Hans': 'iSCSI 状态机实验室'};
const language = {en: 'en', 'zh-Hans': 'zh-CN'};

describe.each(lightVisitors)('A reference manager and a search engine ($locale)', (visitor) => {
  it('read what each page is off its head, without a script', async () => {
    for (const address of pagesOf(visitor.locale)) {
      const page = await visit(visitor, address, {javaScriptEnabled: false});
      const said = await saidBy(page);
      expect(said, address).toMatchObject(whatIsSaid(visitor));
      expect(said.description, address).not.toBe(undefined);
      expect(said.structured.filter(isNoGlossary), address).toMatchObject([
        whatIsStructured(visitor, said.title ?? '', address === '/' ? 'WebSite' : 'TechArticle'),
      ]);
    }
  });

  it('find every term by both of its names, with its address', async () => {
    const page = await visit(visitor, '/terms', {javaScriptEnabled: false});
    const glossary = (await saidBy(page)).structured.find((data) => !isNoGlossary(data));
    expect(glossary?.hasDefinedTerm).toEqual(
      terms.map(({id, en, zh}) => ({'@type': 'DefinedTerm', '@id': `#${id}`, name: [en, zh]})),
    );
  });

  it('read the page that is shown, and no other, after a reader has turned to it', async () => {
    const page = await visit(visitor, '/terms');
    const first = await saidBy(page);
    await page
      .locator(`a[href="${inLanguage(visitor.locale, '/cleanup')}"]`)
      .first()
      .evaluate((link) => {
        (link as HTMLAnchorElement).click();
      });
    await expect.poll(async () => (await saidBy(page)).title).not.toBe(first.title);
    const direct = await saidBy(await visit(visitor, '/cleanup', {javaScriptEnabled: false}));
    await expect.poll(() => saidBy(page)).toEqual(direct);
  });

  it.each(familyIds)('find the page %s, its states and its transitions to choose from', async (family) => {
    const titles = new Map(entriesIn(entryWords[visitor.locale]).map(({kind, id, title}) => [`${kind} ${id}`, title]));
    const rows = tableAddresses.filter(
      ({page, kind}) => page === family && (kind === 'state' || kind === 'transition'),
    );
    const page = await visit(visitor, `/${family}`);
    const {title, canonical, coins} = await saidBy(page);
    const read = coins.map((text) => new URLSearchParams(text));
    const byAddress = new Map(read.map((each) => [each.get('rft.identifier'), each.get('rft.title')]));
    expect([...byAddress]).toEqual([
      [canonical, title],
      ...rows
        .toSorted((one, other) => one.kind.localeCompare(other.kind))
        .map(({kind, id, fragment}) => [`${canonical ?? ''}#${fragment}`, titles.get(`${kind} ${id}`)]),
    ]);
    expect(read.map((each) => each.get('rft.au'))).toEqual(read.map(() => `${organisation[visitor.locale]},`));
    expect(await page.locator('.Z3988').filter({visible: true}).count()).toBe(0);
  });
});

/** What every page of a language says in its tags. */
function whatIsSaid({locale}: Visitor) {
  return {
    type: 'webpage',
    author: `${organisation[locale]},`,
    website: organisation[locale],
    language: language[locale],
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
  };
}

/** What a page says as JSON-LD. */
function whatIsStructured({locale}: Visitor, title: string, type: string) {
  return {
    '@type': type,
    name: title,
    headline: title,
    inLanguage: locale,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    license: 'https://spdx.org/licenses/MIT',
    isBasedOn: 'https://www.rfc-editor.org/info/rfc7143',
    publisher: {'@type': 'Organization', name: organisation[locale]},
    isPartOf: {'@type': 'WebSite', name: organisation[locale]},
  };
}

function isNoGlossary(data: Readonly<Record<string, unknown>>): boolean {
  return data['@type'] !== 'DefinedTermSet';
}

interface Said {
  readonly title?: string;
  readonly canonical?: string;
  readonly description?: string;
  readonly structured: readonly Readonly<Record<string, unknown>>[];
  readonly coins: readonly string[];
}

/** Each once: of two tags with one name nothing is read, so that a test which expects it fails. */
function saidBy(page: Page): Promise<Said> {
  return page.evaluate(() => {
    const named = (name: string, attribute = 'name') => {
      const found = [...document.head.querySelectorAll<HTMLMetaElement>(`meta[${attribute}="${name}"]`)];
      return found.length === 1 ? found[0]?.content : undefined;
    };
    return {
      title: named('citation_title'),
      author: named('citation_author'),
      date: named('citation_publication_date'),
      language: named('citation_language'),
      type: named('DC.type'),
      website: named('og:site_name', 'property'),
      description: named('description'),
      canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
      structured: [...document.querySelectorAll('script[type="application/ld+json"]')].map(({textContent}): unknown =>
        JSON.parse(textContent),
      ),
      coins: [...document.querySelectorAll<HTMLElement>('span.Z3988')].map(({title}) => title),
    } as Said;
  });
}
