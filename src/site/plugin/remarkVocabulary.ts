import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {vocabulary} from '../vocabulary.ts';
import {importInto} from './importInto.ts';

/** Remark plugin: imports into each page the words that it uses. Pages themselves import nothing. */
export function remarkVocabulary() {
  return (tree: Root) => {
    const used = new Set<string | null>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if ('name' in node) used.add(node.name);
    });
    for (const word of vocabulary) if (used.has(word)) importInto(tree, word, `@site/src/site/${word}.tsx`);
  };
}
