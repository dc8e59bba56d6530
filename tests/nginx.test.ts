import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {actionKinds} from '../src/lab/world/actionKinds.ts';
import {stepLimit} from '../src/run/linkText.ts';
import {contentSecurityPolicy} from '../src/site/plugin/publishing/contentSecurityPolicy.ts';
import {neverFramed} from '../src/site/plugin/publishing/framing.ts';
import {nginxConfiguration} from '../src/site/plugin/publishing/nginxConfiguration.ts';
import {responseHeaders} from '../src/site/plugin/publishing/responseHeaders.ts';
import {nginx, type Nginx, openNginx} from './nginx.ts';
import {describeWith} from './skippedAloud.ts';

const headers = responseHeaders(contentSecurityPolicy({markup: ['<script>1</script>'], styles: []}, () => 'aGFzaA=='));

/** Of every answer but the pages that may be framed: `fetch` puts a comma between two policies. */
const policy = `${headers['Content-Security-Policy'] ?? ''}, ${neverFramed}`;

/** The files of a site as it is built, each with its address as content. */
const files = [
  'index.html',
  'cleanup.html',
  '404.html',
  'embed/cleanup.html',
  'zh-Hans/embed/lab.html',
  'cleanup.svg',
  'cite/M3.bib',
  'cite/all.ris',
  'zh-Hans/cite/M3.json',
  'licences.txt',
  'data/clauses.csv',
  'data/spec.schema.json',
  'cleanup.md',
  'llms.txt',
  'zh-Hans/index.md',
  '_headers',
  'assets/js/main.0a1b2c3d.js',
  'zh-Hans/index.html',
  'zh-Hans/cleanup.html',
  'zh-Hans/404.html',
  'zh-Hans/assets/js/main.4e5f6a7b.js',
];

describeWith(nginx, 'nginx with the configuration of the build', (program) => {
  describe.each(['/', '/docs/iscsi-state.lab/'])('of a site at %s', (base) => {
    let server: Nginx;
    let root: string;

    beforeAll(async () => {
      root = mkdtempSync(path.join(tmpdir(), 'site-'));
      const site = path.join(root, base);
      for (const file of files) {
        mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
        writeFileSync(path.join(site, file), file);
      }
      writeFileSync(path.join(site, 'cleanup.html.gz'), gzipSync('cleanup.html, compressed'));
      writeFileSync(path.join(site, 'nginx.conf'), nginxConfiguration(base, ['zh-Hans'], headers));
      server = await openNginx(program, root, path.join(site, 'nginx.conf'));
    });

    afterAll(async () => {
      await server.close();
      rmSync(root, {recursive: true});
      expect(server.complaints()).toBe('');
    });

    const get = (address: string, options: RequestInit = {}) =>
      fetch(`${server.origin}${base}${address}`, {
        redirect: 'manual',
        headers: {'Accept-Encoding': 'identity'},
        ...options,
      });

    it.each([
      ['', 'index.html'],
      ['cleanup', 'cleanup.html'],
      ['cleanup?run=1~cleanup~target~R1&at=0', 'cleanup.html'],
      ['cleanup.svg', 'cleanup.svg'],
      ['licences.txt', 'licences.txt'],
      ['zh-Hans/', 'zh-Hans/index.html'],
      ['zh-Hans/cleanup', 'zh-Hans/cleanup.html'],
      ['assets/js/main.0a1b2c3d.js', 'assets/js/main.0a1b2c3d.js'],
    ])('%s is answered by its file', async (address, file) => {
      const response = await get(address);
      expect([response.status, await response.text()]).toEqual([200, file]);
    });

    it.each([
      ['cite/M3.bib', 'application/x-bibtex'],
      ['cite/all.ris', 'application/x-research-info-systems'],
      ['zh-Hans/cite/M3.json', 'application/vnd.citationstyles.csl+json'],
    ])('%s comes as %s, which a reference manager imports, and with every header', async (address, type) => {
      const response = await get(address);
      expect([response.status, await response.text()]).toEqual([200, address]);
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get('content-security-policy')).toBe(policy);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    });

    it.each([
      ['data/clauses.csv', 'text/csv'],
      ['data/spec.schema.json', 'application/json'],
      ['cleanup.md', 'text/markdown'],
      ['zh-Hans/index.md', 'text/markdown'],
      ['llms.txt', 'text/plain'],
    ])('%s comes as %s in UTF-8, and with every header', async (address, type) => {
      const response = await get(address);
      expect([response.status, await response.text()]).toEqual([200, address]);
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get('content-security-policy')).toBe(policy);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    });

    it.each([
      ['cleanup/', 'cleanup'],
      ['cleanup.html', 'cleanup'],
      ['cleanup/?run=1~cleanup~target~R1&at=0', 'cleanup?run=1~cleanup~target~R1&at=0'],
      ['index.html', ''],
      ['index', ''],
      ['zh-Hans', 'zh-Hans/'],
      ['zh-Hans/index.html', 'zh-Hans/'],
      ['zh-Hans/cleanup/', 'zh-Hans/cleanup'],
      ['zh-Hans/cleanup.html', 'zh-Hans/cleanup'],
    ])('%s leads to %s for good', async (address, target) => {
      const response = await get(address);
      expect([response.status, response.headers.get('location')]).toEqual([301, `${base}${target}`]);
    });

    it.each([
      ['nope', '404.html'],
      ['nope.html?a', '404.html'],
      ['assets/js/main.gone.js', '404.html'],
      ['nginx.conf', '404.html'],
      ['_headers', '404.html'],
      ['zh-Hans/nope', 'zh-Hans/404.html'],
      ['cite/nothing.bib', '404.html'],
      ['data/nothing.csv', '404.html'],
      ['zh-Hans/nope.md', 'zh-Hans/404.html'],
      ['zh-Hans/cite/nothing.ris', 'zh-Hans/404.html'],
      ['zh-Hans/assets/js/main.gone.js', 'zh-Hans/404.html'],
    ])('%s is not found, which %s says', async (address, page) => {
      let response = await get(address);
      const next = response.headers.get('location');
      if (next !== null) response = await fetch(`${server.origin}${next}`);
      expect([response.status, await response.text()]).toEqual([404, page]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toBe(policy);
    });

    it.each(['/evil.example/', '\\evil.example/', '%5Cevil.example/', '%2F%2Fevil.example/', 'a%0d%0aSet-Cookie:b/'])(
      '%s leads to no other host and into no header',
      async (address) => {
        const {status, location, cookie} = await raw(server.origin, `${base}${address}`);
        expect(cookie).toBeUndefined();
        if (location !== undefined) expect(location).toMatch(/^\/[\w.-]/);
        expect([301, 400, 404]).toContain(status);
      },
    );

    it('every answer has the headers, the policy among them', async () => {
      for (const address of ['', 'zh-Hans/cleanup', 'cleanup.svg', 'assets/js/main.0a1b2c3d.js', 'cleanup/', 'nope']) {
        const {headers: sent} = await get(address);
        for (const [name, value] of Object.entries({...headers, 'Content-Security-Policy': policy}))
          expect(sent.get(name), `${name} of ${address}`).toBe(value);
      }
    });

    it('the pages of the folder embed may be framed, and nothing else, whatever its address looks like', async () => {
      const policyOf = async (address: string) => (await get(address)).headers.get('content-security-policy');
      for (const address of ['embed/cleanup', 'embed/cleanup?run=1~cleanup~target~R1', 'zh-Hans/embed/lab'])
        expect(await policyOf(address), address).toBe(headers['Content-Security-Policy']);
      for (const address of [
        '',
        'cleanup',
        'zh-Hans/',
        'embed',
        'embed/',
        'embed/nope',
        'cleanup?a=/embed/lab',
        'embed/..%2Fcleanup',
      ])
        expect(await policyOf(address), address).toBe(policy);
    });

    it('a page is asked for anew each time, and a file with a hash in its name never again', async () => {
      const cacheOf = async (address: string) => (await get(address)).headers.get('cache-control');
      expect(await cacheOf('cleanup')).toBe('no-cache');
      expect(await cacheOf('cleanup.svg')).toBe('no-cache');
      expect(await cacheOf('assets/js/main.0a1b2c3d.js')).toMatch(/immutable/);
      expect(await cacheOf('zh-Hans/assets/js/main.4e5f6a7b.js')).toMatch(/immutable/);
    });

    it('a compressed file goes to a browser that can read it', async () => {
      const response = await get('cleanup', {headers: {'Accept-Encoding': 'gzip'}});
      expect(await response.text()).toBe('cleanup.html, compressed');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
    });

    it('a link to as many steps as the lab plays arrives, whatever its steps are', async () => {
      const longest = Object.entries(actionKinds)
        .map(([name, {fields}]) => [name, ...Object.values(fields).map(longestOf)].join('-'))
        .reduce(longer);
      // The language switch escapes what stands between the steps.
      const start = '1~erl2.max2.wait3600.retain3600.tasks';
      const response = await get(`zh-Hans/cleanup?run=${start}${`%7E${longest}`.repeat(stepLimit)}&at=${stepLimit}`);
      expect([response.status, await response.text()]).toEqual([200, 'zh-Hans/cleanup.html']);
    });
  });

  it('leads from the path of a site without its slash to the site', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'site-'));
    mkdirSync(path.join(root, 'lab'));
    writeFileSync(path.join(root, 'nginx.conf'), nginxConfiguration('/lab/', ['zh-Hans'], headers));
    const server = await openNginx(program, root, path.join(root, 'nginx.conf'));
    const response = await fetch(`${server.origin}/lab?a=b`, {redirect: 'manual'});
    expect([response.status, response.headers.get('location')]).toEqual([301, '/lab/?a=b']);
    await server.close();
    rmSync(root, {recursive: true});
  });
});

/** Asks with an address as it stands: `fetch` would put it in order first. */
function raw(origin: string, address: string) {
  return new Promise<{
    status?: number | undefined;
    location?: string | undefined;
    cookie?: readonly string[] | undefined;
  }>((resolve, reject) => {
    const {hostname, port} = new URL(origin);
    request({hostname, port, path: address}, (response) => {
      const {location, 'set-cookie': cookie} = response.headers;
      response.resume();
      resolve({status: response.statusCode, location, cookie});
    })
      .on('error', reject)
      .end();
  });
}

function longestOf(values: readonly (string | number | null)[]): string {
  return values.map((value) => String(value ?? '')).reduce(longer);
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
