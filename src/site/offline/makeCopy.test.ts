import {expect, it} from 'vitest';
import {host, memoryCaches, noHost} from './caches.fixture.ts';
import {type Caches, copiesAt, copyName, listAddress, unsealed} from './copies.ts';
import {makeCopy, whyNoCopy} from './makeCopy.ts';

const root = 'https://example.org/';

/** A host with one build of a site of a page and a script. */
function build(name: string): Readonly<Record<string, string>> {
  const files = ['', '404', 'assets/js/main.a1.js'];
  const page = `<meta name=offline content=/assets/offline.${name}.json>`;
  return {
    [listAddress(root, name)]: JSON.stringify({version: name, commit: null, transfer: 3, size: 3, files}),
    [root]: page,
    [`${root}404`]: page,
    [`${root}assets/js/main.a1.js`]: 'script',
  };
}

const stop = new AbortController().signal;
function onProgress() {
  return undefined;
}

async function builds(caches: Caches) {
  return (await copiesAt(caches, root)).map(({build, isWhole}) => ({build, isWhole}));
}

it('A copy holds every file, and tells how far it is', async () => {
  const caches = memoryCaches();
  const told: (readonly [number, number])[] = [];
  await makeCopy({root, build: 'b1', caches, fetch: host(build('b1')), stop, onProgress: (...of) => told.push(of)});
  expect(await builds(caches)).toEqual([{build: 'b1', isWhole: true}]);
  expect(told.at(-1)).toEqual([3, 3]);
  const cache = await caches.open(copyName(root, 'b1'));
  expect(await (await unsealed(await cache.match(`${root}assets/js/main.a1.js`)))?.text()).toBe('script');
});

it('A newer one takes from the older what has not changed, and replaces it', async () => {
  const caches = memoryCaches();
  const asked: string[] = [];
  await makeCopy({root, build: 'b1', caches, fetch: host(build('b1')), stop, onProgress});
  await makeCopy({root, build: 'b2', caches, fetch: host(build('b2'), asked), stop, onProgress});
  expect(await builds(caches)).toEqual([{build: 'b2', isWhole: true}]);
  expect(asked).not.toContain(`${root}assets/js/main.a1.js`);
});

it('One that fails leaves the older one whole, and goes on later with what has come', async () => {
  const caches = memoryCaches();
  await makeCopy({root, build: 'b1', caches, fetch: host(build('b1')), stop, onProgress});
  const {[root]: home, ...rest} = build('b2');
  const missing = makeCopy({root, build: 'b2', caches, fetch: host(rest), stop, onProgress});
  await expect(missing.catch(whyNoCopy)).resolves.toBe('changed');
  expect(await builds(caches)).toEqual([
    {build: 'b1', isWhole: true},
    {build: 'b2', isWhole: false},
  ]);
  const asked: string[] = [];
  await makeCopy({root, build: 'b2', caches, fetch: host({...rest, [root]: home ?? ''}, asked), stop, onProgress});
  expect(asked).not.toContain(`${root}404`);
  expect(await builds(caches)).toEqual([{build: 'b2', isWhole: true}]);
});

it('Why there is none is told: no room, no network, another build, no storage', async () => {
  const fault = (caches: Caches, fetch: typeof globalThis.fetch) =>
    makeCopy({root, build: 'b1', caches, fetch, stop, onProgress}).then(() => null, whyNoCopy);
  const small = memoryCaches({room: 2});
  expect(await fault(small, host(build('b1')))).toBe('full');
  // Half a copy would take the room that is missing.
  expect(await builds(small)).toEqual([]);
  expect(await fault(memoryCaches(), noHost)).toBe('network');
  expect(await fault(memoryCaches(), host({...build('b2'), [listAddress(root, 'b1')]: listOf('b2')}))).toBe('changed');
  const none = () => Promise.reject(new DOMException('', 'SecurityError'));
  expect(await fault({keys: none, has: none, open: none, delete: none}, host(build('b1')))).toBe('forbidden');
});

function listOf(name: string): string {
  return build(name)[listAddress(root, name)] ?? '';
}
