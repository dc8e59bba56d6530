import type {Root} from 'mdast';
import {expect, it} from 'vitest';
import {remarkCitations} from './remarkCitations.ts';

it('a page that asks for the citations of a thing shows each under its name, as a block to copy', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'mdxJsxFlowElement',
        name: 'Citations',
        attributes: [{type: 'mdxJsxAttribute', name: 'of', value: 'M3'}],
        children: [],
      },
      {type: 'thematicBreak'},
    ],
  };
  remarkCitations((of) => [{format: 'APA', text: `On ${of}`}])(tree);
  expect(tree.children).toEqual([
    {type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: 'APA'}]}]},
    {type: 'code', value: 'On M3'},
    {type: 'thematicBreak'},
  ]);
});
