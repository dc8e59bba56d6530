import type {Root} from 'mdast';

/** What unified hands on beside the tree; Docusaurus puts the front matter there. */
interface Source {
  readonly data: {readonly frontMatter?: Readonly<Record<string, unknown>>};
}

/**
 * Remark plugin: says in the head of each page what the picture shows that a link to it is shared with, which is its title
 * and a drawing.
 */
export function remarkCard() {
  return (tree: Root, {data: {frontMatter}}: Source) => {
    const title = frontMatter?.title;
    if (typeof title !== 'string') return;
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'Head',
      attributes: [],
      children: [
        {
          type: 'mdxJsxFlowElement',
          name: 'meta',
          attributes: [
            {type: 'mdxJsxAttribute', name: 'property', value: 'og:image:alt'},
            {type: 'mdxJsxAttribute', name: 'content', value: title},
          ],
          children: [],
        },
      ],
    });
  };
}
