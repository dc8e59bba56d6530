import type {Root} from 'mdast';

/** What unified hands on beside the tree; Docusaurus puts the front matter there. */
interface Source {
  readonly stem?: string;
  readonly data: {readonly frontMatter?: Readonly<Record<string, unknown>>};
}

/** Remark plugin: gives each page the tags of its head, by its title. The home page stands for the whole site. */
export function remarkPageTags() {
  return (tree: Root, {stem, data: {frontMatter}}: Source) => {
    const title = frontMatter?.title;
    if (typeof title !== 'string') return;
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'PageTags',
      attributes: Object.entries({title, ...(stem === 'index' ? {type: 'WebSite'} : {})}).map(
        ([name, value]) => ({type: 'mdxJsxAttribute', name, value}) as const,
      ),
      children: [],
    });
  };
}
