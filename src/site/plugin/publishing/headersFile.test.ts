import {expect, it} from 'vitest';
import {headersFile} from './headersFile.ts';

it('A host that reads _headers gets every header for every address, lets no other page frame its own but those of a folder, may keep the files with a hash in their name, and says what citations, data and texts are', () => {
  expect(headersFile('/lab/', ['zh-Hans'], {'X-One': 'a; b', 'X-Two': 'c'})).toBe(
    [
      '/lab/*',
      '  X-One: a; b',
      '  X-Two: c',
      ...['/lab/', '/lab/:page', '/lab/zh-Hans/', '/lab/zh-Hans/:page'].flatMap((pages) => [
        pages,
        '  X-Frame-Options: DENY',
      ]),
      '/lab/assets/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '/lab/zh-Hans/assets/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      ...['/lab/cite', '/lab/zh-Hans/cite'].flatMap((folder) => [
        `${folder}/*.bib`,
        '  Content-Type: application/x-bibtex; charset=utf-8',
        `${folder}/*.ris`,
        '  Content-Type: application/x-research-info-systems; charset=utf-8',
        `${folder}/*.json`,
        '  Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8',
      ]),
      '/lab/data/*.csv',
      '  Content-Type: text/csv; charset=utf-8',
      '/lab/data/*.json',
      '  Content-Type: application/json; charset=utf-8',
      ...['/lab/', '/lab/zh-Hans/'].flatMap((folder) => [
        `${folder}*.md`,
        '  Content-Type: text/markdown; charset=utf-8',
        `${folder}*.txt`,
        '  Content-Type: text/plain; charset=utf-8',
        `${folder}*.webmanifest`,
        '  Content-Type: application/manifest+json; charset=utf-8',
      ]),
      '',
    ].join('\n'),
  );
});
