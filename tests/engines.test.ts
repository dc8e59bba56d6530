import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const engines = nodeOf('package.json');
const rangesOfPackages = Object.entries({
  ...partOf('package.json', 'dependencies'),
  ...partOf('package.json', 'devDependencies'),
}).map(([name]) => [name, nodeOf(`node_modules/${name}/package.json`)] as const);

describe('The Node that this repository asks for', () => {
  it.each(['README.md', 'README.zh-Hans.md'])('is the one that %s names', (readme) => {
    const named = /Node\.js.*/.exec(readFileSync(path.join(root, readme), 'utf8'))?.[0].match(/\d+\.\d+|\b24\b/g);
    expect(named).toEqual(engines?.match(/\d+\.\d+(?=\.0)/g)?.map((version) => version.replace(/\.0$/, '')));
  });

  it.each(rangesOfPackages)('suffices for %s', (_, range) => {
    // The first version of each line that we take; what comes later in a line every package takes too.
    for (const [version] of (engines ?? '').matchAll(/\d+\.\d+\.\d+/g)) expect(takes(range ?? '*', version)).toBe(true);
  });
});

/** Whether a range of engines takes a version: alternatives of `^a.b.c`, `>=a.b.c` or `a.x`, which is all that packages write. */
function takes(range: string, version: string): boolean {
  return range.split('||').some((each) => {
    const [, sign = '', least = ''] = /^\s*(\^|>=|)\s*v?([\d.x*]+)\s*$/.exec(each) ?? [];
    if (least === '') throw new Error(`this test cannot read the range ${range}`);
    const wanted = numbersOf(least);
    const given = numbersOf(version);
    const difference = given.map((part, index) => part - (wanted[index] ?? 0)).find((part) => part !== 0) ?? 0;
    return least === '*' || (difference >= 0 && (sign === '>=' || given[0] === wanted[0]));
  });
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map((part) => (part === 'x' || part === '*' ? 0 : Number(part)));
}

function nodeOf(file: string): string | undefined {
  return partOf(file, 'engines').node;
}

/** An object of strings in a package.json; empty where there is none. */
function partOf(file: string, part: string): Readonly<Partial<Record<string, string>>> {
  const content = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Partial<
    Record<string, Record<string, string>>
  >;
  return content[part] ?? {};
}
