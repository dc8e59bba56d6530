import type {Element, Nodes} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {EXIT, visit} from 'unist-util-visit';

/** A page as it was built: its article, null where it has none, and what its head says that it is about. */
export function builtPage(html: string): {readonly article: Element | null; readonly description: string} {
  const page = unified().use(rehypeParse).parse(html);
  const meta = elementIn(page, ({tagName, properties}) => tagName === 'meta' && properties.name === 'description');
  return {
    article: elementIn(page, ({tagName}) => tagName === 'article'),
    description: textIn(meta?.properties.content),
  };
}

/** The first element of a tree that is such a one. */
export function elementIn(tree: Nodes, is: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  visit(tree, 'element', (node) => {
    if (!is(node)) return;
    found = node;
    return EXIT;
  });
  return found;
}

/** The text of an attribute; empty where it has none. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
