import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {questionsOf} from '../../exercises/closing.ts';
import {families, type FamilyId} from '../../spec/index.ts';
import {attributeOf} from './attributeOf.ts';

/** Remark plugin: names the questions of each `<Questions of="cleanup">`, so that the page carries no exercise to link to them. */
export function remarkQuestions() {
  return (tree: Root) => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (!('attributes' in node) || node.name !== 'Questions') return;
      const of = attributeOf(node, 'of');
      if (of === null || !isFamily(of)) throw new Error('<Questions of="…"> names a family of machines');
      node.attributes.push({type: 'mdxJsxAttribute', name: 'items', value: questionsOf(of).join(',')});
    });
  };
}

function isFamily(text: string): text is FamilyId {
  return Object.hasOwn(families, text);
}
