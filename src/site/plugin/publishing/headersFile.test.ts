import {expect, it} from 'vitest';
import {headersFile} from './headersFile.ts';

it('A host that reads _headers gets every header for every address, and may keep the files with a hash in their name', () => {
  expect(headersFile('/lab/', ['zh-Hans'], {'X-One': 'a; b', 'X-Two': 'c'})).toBe(
    [
      '/lab/*',
      '  X-One: a; b',
      '  X-Two: c',
      '/lab/assets/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '/lab/zh-Hans/assets/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
    ].join('\n'),
  );
});
