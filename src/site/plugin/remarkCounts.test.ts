import type {Paragraph, PhrasingContent, Root} from 'mdast';
import {expect, test} from 'vitest';
import {cids, wireIds} from '../../lab/world/world.ts';
import {frontMatterWithCounts, remarkCounts} from './remarkCounts.ts';

/** `<Count of="…" />` in a line of prose. */
function count(of: string): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Count',
    attributes: [{type: 'mdxJsxAttribute', name: 'of', value: of}],
    children: [],
  };
}

function afterwards(...children: PhrasingContent[]): readonly PhrasingContent[] {
  const paragraph: Paragraph = {type: 'paragraph', children};
  const tree: Root = {type: 'root', children: [paragraph]};
  remarkCounts(String)(tree);
  return paragraph.children;
}

test('a sentence reads its counts as one text', () => {
  expect(
    afterwards(
      {type: 'text', value: 'There are '},
      count('cids'),
      {type: 'text', value: ' CIDs and '},
      count('wires'),
      {type: 'text', value: ' wires.'},
    ),
  ).toEqual([{type: 'text', value: `There are ${cids.length} CIDs and ${wireIds.length} wires.`}]);
});

test('what stands beside a count and is no text stays as it is', () => {
  const strong: PhrasingContent = {type: 'strong', children: [count('cids')]};
  expect(afterwards({type: 'text', value: 'All '}, strong, {type: 'break'}, count('wires'))).toEqual([
    {type: 'text', value: 'All '},
    {type: 'strong', children: [{type: 'text', value: String(cids.length)}]},
    {type: 'break'},
    {type: 'text', value: String(wireIds.length)},
  ]);
});

test('a count that begins a sentence begins with a capital letter, in a description too', () => {
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [count('cids')]}]};
  remarkCounts(() => 'three')(tree);
  expect(tree.children).toEqual([{type: 'paragraph', children: [{type: 'text', value: 'Three'}]}]);
  expect(
    frontMatterWithCounts(
      {title: 'Counts', description: '<Count of="cids" /> CIDs, <Count of="cids" /> more', position: 3},
      () => 'three',
    ),
  ).toEqual({title: 'Counts', description: 'Three CIDs, three more', position: 3});
});

test('a count of nothing that a table knows fails the build and says what can be counted', () => {
  expect(() => afterwards(count('sheep'))).toThrow(/sheep.*scenarios/);
});
