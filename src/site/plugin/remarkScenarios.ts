import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {LabPageWords} from '../../text/labPage.ts';

/** Remark plugin: hands `<ScenarioFilter>` the names of the chapters as JSON, so that its page needs no words of the lab. */
export function remarkScenarios(groups: LabPageWords['scenarioGroups']) {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', ({name, attributes}: MdxJsxFlowElement) => {
      if (name === 'ScenarioFilter')
        attributes.push({type: 'mdxJsxAttribute', name: 'made', value: JSON.stringify(groups)});
    });
  };
}
