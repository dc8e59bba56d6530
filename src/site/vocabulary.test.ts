import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {vocabulary} from './vocabulary.ts';

test.each(vocabulary)('the file of the page word %s exports it by that name', (word) => {
  const source = readFileSync(new URL(`${word}.tsx`, import.meta.url), 'utf8');
  expect(source).toMatch(new RegExp(`^export (function|const) ${word}\\b`, 'm'));
});
