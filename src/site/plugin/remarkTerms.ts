import type {PhrasingContent, Root, Text} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import {terms} from '../../text/termRows.ts';

/**
 * Remark plugin: in each section of a page the first `CSM-E`, `Time2Retain` or other term that both languages write alike
 * becomes a `<Term>`, which leads to its explanation. Headings, links and code stay as they are.
 */
export function remarkTerms() {
  return (tree: Root) => {
    /** In the section so far. */
    const named = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') named.clear();
      if (isClosed(node.type)) return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const parts = partsOf(node, named);
      if (parts.length === 1) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** What has a look or a link of its own. */
function isClosed(type: string): boolean {
  return ['heading', 'link', 'mdxJsxTextElement', 'mdxJsxFlowElement'].includes(type);
}

function partsOf({value}: Text, named: Set<string>): PhrasingContent[] {
  return value.split(pattern).flatMap((text): PhrasingContent[] => {
    const id = ids.get(text);
    if (id === undefined || named.has(id)) return text === '' ? [] : [{type: 'text', value: text}];
    named.add(id);
    return [termElement(id, text)];
  });
}

function termElement(id: string, text: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{type: 'mdxJsxAttribute', name: 'of', value: id}],
    children: [{type: 'text', value: text}],
  };
}

/** Abbreviations and names of keys: a capital, a figure or a hyphen after the first letter, and no space. */
const ids: ReadonlyMap<string, string> = new Map(
  terms.flatMap(({id, en}) => (/^[A-Z](?=\S*[A-Z\d-])[\w-]+$/.test(en) ? [[en, id]] : [])),
);

const pattern = new RegExp(
  `(?<![\\w/-])(${[...ids.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
);
