import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element, Nodes} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {beforeAll, describe, expect, it} from 'vitest';
import type {ListedFile} from '../../src/render/exports/dataFiles.ts';
import {defaultLocale, localeIds} from '../../src/text/locales.ts';
import {buildFolder, pagesOf, requireBuild} from './site.ts';

beforeAll(requireBuild);

function built(file: string): string {
  return readFileSync(path.join(buildFolder, file), 'utf8');
}

describe.each(localeIds)('What is taken along from the pages (%s)', (locale) => {
  const folder = locale === defaultLocale ? '' : `${locale}/`;

  /** Paths in the build folder, without an ending, of every page in the sitemap. */
  function pages(): readonly string[] {
    const names = pagesOf(locale).map((page) => page.replace(/^\//, ''));
    expect(names.length).toBeGreaterThan(20);
    return names.map((name) => `${folder}${name === '' ? 'index' : name}`);
  }

  it('is every page as Markdown, with its headings in their order', () => {
    for (const page of pages()) {
      const headings = headingsOf(
        unified()
          .use(rehypeParse)
          .parse(built(`${page}.html`)),
      );
      const lines = withoutCode(built(`${page}.md`)).split('\n');
      const written = lines.flatMap((line) => /^\s*(?:[-*] |\d+\. )?#{2,6} (.*)$/.exec(line)?.[1] ?? []);
      expect(
        written.map((heading) => letters(heading.replace(/\]\([^)]*\)/g, ']'))),
        page,
      ).toEqual(headings.map(letters));
    }
  });

  it('says of each page what it is, where it stands and of which edition', () => {
    for (const page of pages()) {
      const [title = '', , about = '', , address = '', edition = ''] = built(`${page}.md`).split('\n');
      expect([title, about, address, edition], page).toEqual([
        expect.stringMatching(/^# \S/),
        expect.stringMatching(/^> \S/),
        expect.stringContaining(`/${page.replace(/index$/, '')}>`),
        expect.stringMatching(/\d+\.\d+\.\d+.*\d{4}-\d\d-\d\d/),
      ]);
    }
  });

  it('has no markup, no style and no sign that nobody sees', () => {
    for (const page of pages()) {
      const text = withoutCode(built(`${page}.md`));
      expect(
        text.match(/<\/?[a-z][\w-]*[\s>]|className|data-\w+=|needs-script|\[object|&nbsp;|\u200B/g),
        page,
      ).toBeNull();
    }
  });

  it('is listed in llms.txt, each link of which leads to a file', () => {
    const list = built(`${folder}llms.txt`);
    expect(list).toMatch(/^# \S.*\n\n> \S/);
    const links = [...list.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => new URL(url).pathname.slice(1));
    for (const page of pages()) expect(links).toContain(`${page}.md`);
    expect(links.filter((file) => !existsSync(path.join(buildFolder, file)))).toEqual([]);
  });
});

describe('The table as files', () => {
  it('has exactly the files that its list names, as they were when it was written', () => {
    const {files} = JSON.parse(built('data/index.json')) as {readonly files: readonly ListedFile[]};
    expect([...files.map(({file}) => file), 'index.json'].toSorted()).toEqual(
      readdirSync(path.join(buildFolder, 'data')).toSorted(),
    );
    for (const {file, sha256} of files)
      expect(
        createHash('sha256')
          .update(built(`data/${file}`))
          .digest('hex'),
        file,
      ).toBe(sha256);
  });

  it.each(localeIds)('are all on the page of data, each with its rows (%s)', (locale) => {
    const {files} = JSON.parse(built('data/index.json')) as {readonly files: readonly ListedFile[]};
    const lines = built(`${locale === defaultLocale ? '' : `${locale}/`}data.md`).split('\n');
    for (const {file, rows} of files) {
      const line = lines.find((row) => row.startsWith('|') && row.includes(`/data/${file})`));
      expect(line, file).toBeDefined();
      if (rows !== null) expect(line).toContain(`| ${rows} |`);
    }
  });
});

/** Of what is read: not of what is only heard, or lives in a browser alone. */
function headingsOf(node: Nodes): readonly string[] {
  if (!('children' in node)) return [];
  if (node.type === 'element') {
    if (isUnread(node) || ['simulator', 'lab'].includes(String(node.properties.id))) return [];
    if (/^h[2-6]$/.test(node.tagName)) return [readText(node)];
  }
  return node.children.flatMap(headingsOf);
}

function readText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isUnread(node))) return '';
  return node.children.map(readText).join('');
}

function isUnread({tagName, properties: {className}}: Element): boolean {
  const classes: readonly unknown[] = Array.isArray(className) ? className : [];
  return (
    ['svg', 'nav', 'button'].includes(tagName) ||
    classes.some((name) => name === 'visually-hidden' || name === 'hash-link' || name === 'needs-script')
  );
}

/** Letters and digits alone: neither marks of Markdown nor spaces. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[<>]/g, ''));
}
