import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {countOf, type CountInWords, withCounts} from '../../say/counts.ts';
import {attributeOf} from './attributeOf.ts';

/** Remark plugin: puts the word for a count in the place of each `<Count of="scenarios" />`. */
export function remarkCounts(countInWords: CountInWords) {
  return (tree: Root) => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      if (!('attributes' in node) || node.name !== 'Count' || index === undefined || parent === undefined) return;
      const word = countOf(attributeOf(node, 'of') ?? '', countInWords, index === 0);
      // One text with what stands beside it: React would set a comment between two.
      const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
      const value = `${textOf(before)}${word}${textOf(after)}`;
      const start = before?.type === 'text' ? index - 1 : index;
      const end = after?.type === 'text' ? index + 2 : index + 1;
      parent.children.splice(start, end - start, {type: 'text', value});
      return start + 1;
    });
  };
}

function textOf(node: RootContent | undefined): string {
  return node?.type === 'text' ? node.value : '';
}

/** The same in a page's title and description, which are no Markdown. */
export function frontMatterWithCounts(
  frontMatter: Readonly<Record<string, unknown>>,
  countInWords: CountInWords,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(frontMatter).map(([key, value]) => [
      key,
      typeof value === 'string' ? withCounts(value, countInWords) : value,
    ]),
  );
}
