import {describe, expect, it} from 'vitest';
import {buildIn, keyOf, sealed, siteOf, unsealed} from './copies.ts';

const root = 'https://example.org/lab/';

it('One page is kept once, under the address that the site links to, whichever of its addresses was asked for', () => {
  const key = (path: string) => keyOf(`https://example.org${path}`, root)?.slice(root.length);
  expect(['/lab/', '/lab/index', '/lab/index.html', '/lab/?run=1#T1'].map(key)).toEqual(['', '', '', '']);
  expect(['/lab/cleanup', '/lab/cleanup.html', '/lab/cleanup/', '/lab/cleanup?run=1~2'].map(key)).toEqual(
    Array(4).fill('cleanup'),
  );
  expect(['/lab/zh-Hans', '/lab/zh-Hans/', '/lab/zh-Hans/index.html'].map(key)).toEqual(Array(3).fill('zh-Hans/'));
  expect(key('/lab/zh-Hans/cleanup.html')).toBe('zh-Hans/cleanup');
  expect(key('/lab/assets/js/main.a1.js')).toBe('assets/js/main.a1.js');
});

it('What lies outside of the site is none of its business', () => {
  expect(keyOf('https://example.org/', root)).toBe(null);
  expect(keyOf('https://example.org/laboratory', root)).toBe(null);
  expect(keyOf('https://example.com/lab/cleanup', root)).toBe(null);
});

it('A page says in its head which build it is of', () => {
  expect(buildIn('<head><meta name=offline content=/lab/assets/offline.0a1b2c.json><link></head>')).toBe('0a1b2c');
  expect(buildIn('<title>Sign in to this network</title>')).toBe(null);
  expect(siteOf(`${root}assets/offline.0a1b2c.json`)).toEqual({root, build: '0a1b2c'});
});

describe('What is kept', () => {
  it('comes back as it was', async () => {
    const kept = await sealed(new Response('中文', {headers: {'content-type': 'text/html', vary: 'Accept-Encoding'}}));
    const back = await unsealed(kept);
    expect(await back?.text()).toBe('中文');
    expect(back?.headers.get('content-type')).toBe('text/html');
  });

  it('is nothing when it was damaged, cut off, or never there', async () => {
    const kept = await sealed(new Response('a page'));
    const {headers} = kept;
    expect(await unsealed(new Response('a pag', {headers}))).toBe(null);
    expect(await unsealed(new Response('A page', {headers}))).toBe(null);
    expect(await unsealed(new Response('a page'))).toBe(null);
    expect(await unsealed(undefined)).toBe(null);
  });
});
