import type {Code, Paragraph, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {CitationExample} from '../../render/citations/examples.ts';
import {attributeOf} from './attributeOf.ts';

/**
 * Remark plugin: puts citations in the place of each `<Citations of="M3" />`, every form under its name as a block that can
 * be copied.
 *
 * @param examplesOf what there is to show of an address or a section of the RFC; throws for what is neither
 */
export function remarkCitations(examplesOf: (of: string) => readonly CitationExample[]) {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (element: MdxJsxFlowElement, index, parent) => {
      if (element.name !== 'Citations' || index === undefined || parent === undefined) return undefined;
      const blocks = examplesOf(attributeOf(element, 'of') ?? '').flatMap(({format, text}) => [
        named(format),
        code(text),
      ]);
      parent.children.splice(index, 1, ...blocks);
      return index + blocks.length;
    });
  };
}

function named(format: string): Paragraph {
  return {type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: format}]}]};
}

function code(value: string): Code {
  return {type: 'code', value};
}
