import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {families, type FamilyId, type MachineId, machineIds} from '../../spec/index.ts';
import {attributeOf} from './attributeOf.ts';
import {importInto} from './importInto.ts';

/**
 * Remark plugin: hands each `<Simulator of="…">` and `<Lab>` of a page the drawn SVG of its machines, as
 * attributes named by machine; the lab has them as they fit its lanes. So a diagram travels with the page that shows it and with no other, and the bundler knows
 * the file that it is from.
 */
export function remarkDiagrams() {
  return (tree: Root) => {
    const shown = new Map<MachineId, string>();
    visit(tree, 'mdxJsxFlowElement', (element) => {
      for (const machine of machinesOf(element)) {
        shown.set(machine, element.name === 'Lab' ? `lane/${machine}` : machine);
        element.attributes.push(attribute(machine, diagramOf(machine)));
      }
    });
    // As text, by none of the loaders that make an SVG an image: what `?raw` stands for in the plugin's rules.
    for (const [machine, file] of shown) importInto(tree, diagramOf(machine), `!!@diagrams/${file}.svg?raw`, 'default');
  };
}

function diagramOf(machine: MachineId): string {
  return `${machine}Diagram`;
}

/** `name={value}`, where the value is a variable of the page. */
function attribute(name: string, value: string): MdxJsxFlowElement['attributes'][number] {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ExpressionStatement', expression: {type: 'Identifier', name: value}}],
        },
      },
    },
  };
}

function machinesOf(element: MdxJsxFlowElement): ReadonlySet<MachineId> {
  const {name} = element;
  if (name === 'Lab') return new Set(machineIds);
  if (name !== 'Simulator') return new Set();
  const of = attributeOf(element, 'of');
  if (of === null || !Object.hasOwn(families, of))
    throw new Error(`<Simulator of="…"> takes one of ${Object.keys(families).join(', ')}`);
  return new Set(Object.values(families[of as FamilyId]));
}
