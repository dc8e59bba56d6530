import {beforeEach, describe, expect, it} from 'vitest';
import {answering} from './answering.ts';
import {host, memoryCaches, noHost} from './caches.fixture.ts';
import {type Caches, copiesAt, copyName, listAddress, sealed} from './copies.ts';
import {setDeclined} from './wishes.ts';

const root = 'https://example.org/';
const script = `${root}assets/js/main.a1.js`;

/** A page of a build, with a script. */
function page(build: string, text: string): string {
  return `<html><meta name=offline content=/assets/offline.${build}.json><script src=/assets/js/main.a1.js></script>${text}`;
}

let caches: Caches;
let works: Promise<unknown>[];

beforeEach(() => {
  caches = memoryCaches();
  works = [];
});

async function ask(
  address: string,
  fetch: typeof globalThis.fetch,
  patience = never,
  kept = caches,
): Promise<Response> {
  const request = new Request(address);
  // No test can make a navigation.
  Object.defineProperty(request, 'mode', {value: address.includes('/assets/') ? 'no-cors' : 'navigate'});
  const answer = await answering({root, caches: kept, fetch, patience}).answer(request, (work) => works.push(work));
  await Promise.all(works);
  return answer;
}

function never() {
  return new Promise(() => undefined);
}

async function keepWhole(build: string, files: Readonly<Record<string, string>>) {
  const cache = await caches.open(copyName(root, build));
  for (const [key, text] of Object.entries({...files, [listAddress(root, build)]: '{}'}))
    await cache.put(key, await sealed(new Response(text)));
}

describe('A page that was visited', () => {
  it('opens again without a network, with its script', async () => {
    const files = {[`${root}cleanup`]: page('b1', 'R1'), [script]: 'script'};
    await ask(`${root}cleanup?run=1`, host(files));
    expect(await (await ask(`${root}cleanup`, noHost)).text()).toContain('R1');
    expect(await (await ask(script, noHost)).text()).toBe('script');
  });

  it('is kept with others of its build only', async () => {
    await ask(`${root}cleanup`, host({[`${root}cleanup`]: page('b1', ''), [script]: ''}));
    await ask(`${root}lab`, host({[`${root}lab`]: page('b2', ''), [script]: ''}));
    expect((await copiesAt(caches, root)).map(({build}) => build)).toEqual(['b2']);
    await expect(ask(`${root}cleanup`, noHost)).rejects.toThrow('no network');
  });

  it('makes no whole copy, though its script looks at the list of all files', async () => {
    const list = listAddress(root, 'b1');
    await ask(`${root}offline`, host({[`${root}offline`]: page('b1', ''), [script]: ''}));
    await ask(list, host({[list]: '{}'}));
    expect((await copiesAt(caches, root)).map(({isWhole}) => isWhole)).toEqual([false]);
  });

  it('is not kept where the reader wants nothing kept, nor when it is no page of the site', async () => {
    await ask(`${root}cleanup`, host({[`${root}cleanup`]: '<title>Sign in to this network</title>'}));
    await setDeclined(caches, root, true);
    await ask(`${root}cleanup`, host({[`${root}cleanup`]: page('b1', '')}));
    expect(await copiesAt(caches, root)).toEqual([]);
  });
});

describe('A copy of the whole site', () => {
  it('leaves a page to the network where there is one, and stays as it is', async () => {
    await keepWhole('b1', {[`${root}cleanup`]: page('b1', 'old')});
    expect(await (await ask(`${root}cleanup`, host({[`${root}cleanup`]: page('b2', 'new')}))).text()).toContain('new');
    expect(await (await ask(`${root}cleanup`, noHost)).text()).toContain('old');
  });

  it('answers when the host fails or keeps the reader waiting', async () => {
    await keepWhole('b1', {[`${root}cleanup`]: page('b1', 'kept')});
    const failing: typeof fetch = () => Promise.resolve(new Response('', {status: 503}));
    expect(await (await ask(`${root}cleanup`, failing)).text()).toContain('kept');
    const hanging: typeof fetch = () => new Promise(() => undefined);
    expect(await (await ask(`${root}cleanup`, hanging, () => Promise.resolve())).text()).toContain('kept');
  });

  it('says in the language of the address that there is no such page', async () => {
    await keepWhole('b1', {[`${root}404`]: page('b1', 'Not found'), [`${root}zh-Hans/404`]: page('b1', '找不到')});
    const answer = await ask(`${root}zh-Hans/nowhere`, noHost);
    expect([answer.status, await answer.text()]).toEqual([404, page('b1', '找不到')]);
    expect(await (await ask(`${root}nowhere`, noHost)).text()).toContain('Not found');
  });

  it('loses nothing but speed when a file of it is damaged or gone', async () => {
    await keepWhole('b1', {});
    const cache = await caches.open(copyName(root, 'b1'));
    await cache.put(script, new Response('scr', {headers: (await sealed(new Response('script'))).headers}));
    expect(await (await ask(script, host({[script]: 'script'}))).text()).toBe('script');
  });
});

it('Storage that is full or broken is as if there were none', async () => {
  const files = {[`${root}cleanup`]: page('b1', 'R1'), [script]: 'script'};
  for (const kept of [memoryCaches({room: 0}), brokenCaches]) {
    expect(await (await ask(`${root}cleanup`, host(files), never, kept)).text()).toContain('R1');
    expect(await (await ask(script, host(files), never, kept)).text()).toBe('script');
  }
});

function broken() {
  return Promise.reject(new DOMException('broken', 'UnknownError'));
}

const brokenCaches: Caches = {keys: broken, has: broken, open: broken, delete: broken};
