import {expect, it} from 'vitest';
import {withRelease} from './citationFile.ts';

const release = {version: '0.2.0', released: '2027-01-31'};

it('a release is named with its day, and nothing else in the file changes', () => {
  const file = 'cff-version: 1.2.0\nversion: 0.1.0\nlicense: MIT\n';
  const first = withRelease(file, release);
  expect(first).toBe('cff-version: 1.2.0\nversion: 0.2.0\ndate-released: 2027-01-31\nlicense: MIT\n');
  expect(withRelease(first, {version: '1.0.0', released: '2027-02-01'})).toBe(
    'cff-version: 1.2.0\nversion: 1.0.0\ndate-released: 2027-02-01\nlicense: MIT\n',
  );
});

it('a file that names no version is refused, for it would stay as it was', () => {
  expect(() => withRelease('cff-version: 1.2.0\n', release)).toThrow('CITATION.cff has no line');
});
