import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {startOf} from '../../machine/index.ts';
import {writeLink} from '../../run/linkText.ts';
import {writeStart} from '../../run/positions.ts';
import {readRun} from '../../run/runLink.ts';
import {families, type FamilyId, roles} from '../../spec/index.ts';
import {attributeOf} from './attributeOf.ts';

/**
 * Remark plugin: writes out the link of each `<Run of="cleanup" role="target" steps="M2-csmE-1 M4-csmE-1">`, and plays it,
 * so that the page needs no machine to show it. `start` names the start state when it is not the RFC's own: `S5`, `R2-csmE`.
 */
export function remarkRuns() {
  return (tree: Root) => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if ('attributes' in node && node.name === 'Run')
        node.attributes.push({type: 'mdxJsxAttribute', name: 'run', value: linkOf(node)});
    });
  };
}

/** @throws when the table does not allow the run, which fails the build */
function linkOf(element: MdxJsxFlowElement | MdxJsxTextElement): string {
  const of = attributeOf(element, 'of');
  const role = roles.find((each) => each === attributeOf(element, 'role'));
  const steps = attributeOf(element, 'steps');
  if (of === null || !isFamily(of) || role === undefined || steps === null)
    throw new Error(
      '<Run of="…" role="…" steps="…"> names a family of machines, a role, and clauses without their role',
    );
  const start = attributeOf(element, 'start') ?? writeStart(startOf(families[of][role], role));
  const run = writeLink([of, role, start], steps.split(' '));
  const {refusal} = readRun(run, of);
  if (refusal !== null) throw new Error(`<Run steps="${steps}"> is not possible: ${JSON.stringify(refusal)}`);
  return run;
}

function isFamily(text: string): text is FamilyId {
  return Object.hasOwn(families, text);
}
