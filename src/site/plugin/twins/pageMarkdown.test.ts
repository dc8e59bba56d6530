import {describe, expect, it} from 'vitest';
import {pageWords} from '../../../text/en/page.ts';
import {twinWords} from '../../../text/en/twins.ts';
import {pageMarkdown} from './pageMarkdown.ts';

const edition = {version: '0.1.0', commit: '5e09d83', published: '2026-11-26'} as const;

function markdownOf(article: string): string {
  const html = `<head><meta name=description content="What it is."></head><nav>Menu</nav><article><h1>A page</h1>${article}</article>`;
  const {roles} = pageWords;
  return pageMarkdown(html, {url: 'https://lab.example/page', site: twinWords.site, edition, words: twinWords, roles});
}

/** What stands below the lines about the page. */
function bodyOf(article: string): string {
  return markdownOf(article).split('\n').slice(7).join('\n').trim();
}

describe('A page as Markdown', () => {
  it('begins with its title, what it is about, its address, the edition and the licence', () => {
    expect(markdownOf('<p>Text.').split('\n').slice(0, 8)).toEqual([
      '# A page',
      '',
      '> What it is.',
      '',
      '- Address: <https://lab.example/page>',
      '- iSCSI State Lab, version 0.1.0, commit 5e09d83, 2026-11-26',
      '- Licence: MIT. RFC 7143 governs; its text is not included.',
      '',
    ]);
  });

  it.each([
    ['<button>Press</button>', 'a button'],
    ['<svg><title>Drawn</title></svg>', 'a drawing'],
    ['<p class="needs-script">Press an edge.</p>', 'what needs a script'],
    ['<span class="visually-hidden">said aloud</span>', 'what is said again for those who hear a page'],
    ['<details><summary>On this page</summary><nav><a href="#a">A</a></nav></details>', 'a fold with nothing in it'],
    ['<footer class="theme-doc-footer"><a href="/page.md">Copy</a></footer>', 'the tools of the page'],
  ])('leaves out %s', (html) => {
    expect(bodyOf(`${html}<p>Text.`)).toBe('Text.');
  });

  it('gives every link its host, and a heading no link to itself', () => {
    expect(
      bodyOf('<h2 id=a>A<a class=hash-link href=#a>#</a></h2><p><a href=/terms#cid>CID</a> <a href=#a>above</a>'),
    ).toBe('## A\n\n[CID](https://lab.example/terms#cid) [above](https://lab.example/page#a)');
  });

  it('sets chips as code, apart from each other, and says in words whose word a claim is', () => {
    const chip = '<a href=/cleanup#R1><span data-form=full><span>R1</span> <span>CLEANUP_WAIT</span></span></a>';
    expect(bodyOf(`<p>${chip}${chip} waits. <span data-evidence=inferred>inferred</span>`)).toBe(
      `${'[`R1 CLEANUP_WAIT`](https://lab.example/cleanup#R1) '.repeat(2)}waits. (inferred)`,
    );
  });

  it('says whose a clause is, which the page tells by its colour', () => {
    expect(
      bodyOf(
        '<p>Text.</p><ul><li><div id=M1-target-1 data-side=target><a href=#M1-target-1>(1)</a><span>Timeout.</span></div></ul>',
      ),
    ).toBe('Text.\n\n- target [(1)](https://lab.example/page#M1-target-1) Timeout.');
  });

  it('keeps a table a table, with one line for a row', () => {
    const cell = '<td><p>One.</p><ul><li>Two.<li>Three.</ul>';
    expect(bodyOf(`<table><thead><tr><th>A<th>B<tbody><tr><td>A_B${cell}</table>`)).toBe(
      '| A | B |\n| - | - |\n| A_B | One. Two. Three. |',
    );
  });

  it('makes what is called by a heading a heading, and other folds bold', () => {
    expect(bodyOf('<details><summary><h3>Run</h3><span>ERL 0</span></summary><p>Text.</details>')).toBe(
      '### Run\n\nERL 0\n\nText.',
    );
    expect(bodyOf('<details><summary>More</summary><p>Text.</details>')).toBe('**More**\n\nText.');
  });

  it('has in the place of a simulator its address, and what its diagrams were drawn from', () => {
    expect(
      bodyOf('<section id=simulator><h2>Simulator</h2><p>Now</p><pre>stateDiagram-v2\n  A --> B</pre></section>'),
    ).toBe('Live on the page: <https://lab.example/page#simulator>\n\n```mermaid\nstateDiagram-v2\n  A --> B\n```');
  });

  it('fails the build where there is nothing to write', () => {
    const {roles} = pageWords;
    const of = {url: 'https://lab.example/page', site: '', edition, words: twinWords, roles};
    expect(() => pageMarkdown('<main></main>', of)).toThrow(/no article/);
  });
});
