import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {MadeDataFiles} from '../../widgets/tables/DataFiles.tsx';

/** Remark plugin: hands `<DataFiles>` the counts of the rows as JSON, so that its page needs none of them. */
export function remarkData(made: () => MadeDataFiles) {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', ({name, attributes}: MdxJsxFlowElement) => {
      if (name === 'DataFiles') attributes.push({type: 'mdxJsxAttribute', name: 'made', value: JSON.stringify(made())});
    });
  };
}
