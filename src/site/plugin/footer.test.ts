import {describe, expect, it} from 'vitest';
import {footer, type FooterWords} from './footer.ts';

const words: FooterWords = {
  governs: 'It governs.',
  version: ({version, commit}) => `${version} ${commit ?? 'alone'}`,
  rfc: 'RFC',
  licence: 'MIT',
  packages: 'Packages',
};

describe('The footer', () => {
  it('leads to the files of the site from below a path too', () => {
    const html = footer(words, {version: '1.2.3', commit: 'abc', baseUrl: '/docs/', pages: '/docs/zh-Hans/'});
    expect(html).toContain('>1.2.3 abc</a>');
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/docs/zh-Hans/changelog',
      'https://www.rfc-editor.org/info/rfc7143/#section-8',
      '/docs/LICENSE.txt',
      '/docs/licences.txt',
    ]);
  });
});
