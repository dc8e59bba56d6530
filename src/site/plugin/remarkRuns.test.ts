import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {describe, expect, test} from 'vitest';
import {attributeOf} from './attributeOf.ts';
import {remarkRuns} from './remarkRuns.ts';

/** The link that a `<Run>` with these attributes is given. */
function linkOf(attributes: Readonly<Record<string, string>>): string | null {
  const run: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Run',
    attributes: Object.entries(attributes).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
    children: [],
  };
  const tree: Root = {type: 'root', children: [run]};
  remarkRuns()(tree);
  return attributeOf(run, 'run');
}

describe('A run in prose', () => {
  test('is linked from the state in which its machine starts', () => {
    expect(linkOf({of: 'cleanup', role: 'target', steps: 'M2-csmE-1 M4-csmE-1'})).toBe(
      '1~cleanup~target~R1~M2-csmE-1~M4-csmE-1',
    );
  });

  test('is linked from the state that it names', () => {
    expect(linkOf({of: 'connection', role: 'initiator', steps: 'T15-b', start: 'S5'})).toBe(
      '1~connection~initiator~S5~T15-b',
    );
  });

  test('fails the build when the table does not allow it', () => {
    expect(() => linkOf({of: 'cleanup', role: 'target', steps: 'M4-csmE-1'})).toThrow(/M4-csmE-1.*not possible/);
  });

  test.each([
    {role: 'target', steps: 'M1-1'},
    {of: 'cleanup', role: 'nobody', steps: 'M1-1'},
    {of: 'cleanup', role: 'target'},
  ])('fails the build when it lacks a part: %o', (attributes) => {
    expect(() => linkOf(attributes)).toThrow(/<Run of=/);
  });
});
