import type {Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {expect, it} from 'vitest';
import {exerciseOf} from '../../exercises/index.ts';
import {attributeOf} from './attributeOf.ts';
import {remarkQuestions} from './remarkQuestions.ts';

function itemsOf(of: string): string | null {
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'Questions',
    attributes: [{type: 'mdxJsxAttribute', name: 'of', value: of}],
    children: [],
  };
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [element]}]};
  remarkQuestions()(tree);
  return attributeOf(element, 'items');
}

it.each(['cleanup', 'connection', 'session'])(
  'three questions on the %s machine lead to exercises that there are',
  (of) => {
    const ids = itemsOf(of)?.split(',') ?? [];
    expect(ids.map((id) => exerciseOf(id)?.topic)).toEqual([of, of, of]);
  },
);

it('a machine that there is not fails the build', () => {
  expect(() => itemsOf('toString')).toThrow(/<Questions of=/);
});
