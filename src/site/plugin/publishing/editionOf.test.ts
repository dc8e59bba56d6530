import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {commitOf} from './editionOf.ts';

describe('The commit of a build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'commit-'));
  afterAll(() => {
    rmSync(folder, {recursive: true});
  });
  const git = (...options: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...options], {cwd: folder, encoding: 'utf8'});

  it('is none without a repository, and that of the folder with one, marked once a file is changed', () => {
    expect(commitOf(folder)).toBeNull();
    git('init', '--quiet');
    writeFileSync(path.join(folder, 'a'), 'a');
    git('add', 'a');
    git('commit', '--quiet', '--message=a');
    const commit = git('rev-parse', 'HEAD').slice(0, 12);
    expect(commitOf(folder)).toBe(commit);
    writeFileSync(path.join(folder, 'a'), 'b');
    expect(commitOf(folder)).toBe(`${commit}-dirty`);
  });

  it('is not that of a repository around the folder', () => {
    const inner = path.join(folder, 'inner');
    mkdirSync(inner);
    expect(commitOf(inner)).toBeNull();
  });
});
