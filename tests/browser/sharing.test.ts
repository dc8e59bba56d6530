import {describe, expect, it} from 'vitest';
import {readPngHead} from '../../src/cli/cards/png.ts';
import {inLanguage, pagesOf} from './site.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(lightVisitors)('A shared link ($locale)', (visitor) => {
  it('shows a picture of its own page, in the size that it says, without a script', async () => {
    const pictures = new Set<string>();
    for (const address of pagesOf(visitor.locale)) {
      const page = await visit(visitor, address, {javaScriptEnabled: false});
      const said = await page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLMetaElement>('meta[property^="og:"], meta[name^="twitter:"]')].map(
            (meta) => [meta.getAttribute('property') ?? meta.name, meta.content],
          ),
        ),
      );
      // Others fetch it from elsewhere: only a full address leads them here.
      expect(said['og:image'], address).toMatch(/^https?:\/\/[^/]+\//);
      const {origin, pathname} = new URL(said['og:image'] ?? '');
      expect(origin, address).toBe(new URL(said['og:url'] ?? '').origin);
      expect(pathname, address).toBe(
        inLanguage(visitor.locale, `/cards/${address.replace(/^\/$/, '/index').slice(1)}.png`),
      );
      expect(said, address).toMatchObject({'twitter:card': 'summary_large_image', 'twitter:image': said['og:image']});
      expect(said['og:title'], address).toContain(said['og:image:alt']);
      expect(said['og:image:alt'], address).not.toBe('');
      pictures.add(pathname);

      const answer = await page.request.get(pathname);
      expect(answer.headers()['content-type'], pathname).toBe('image/png');
      const {width, height} = readPngHead(await answer.body());
      expect([width, height].map(String), pathname).toEqual([said['og:image:width'], said['og:image:height']]);
    }
    expect(pictures.size).toBe(pagesOf(visitor.locale).length);
  });
});
