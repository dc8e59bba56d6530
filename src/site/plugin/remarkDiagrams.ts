import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {families, type FamilyId, type MachineId, machineIds} from '../../spec/index.ts';

/**
 * Remark plugin: hands each `<Simulator of="…">`, `<Lab>` and `<Hero>` of a page the drawn SVG of its machines, as attributes
 * named by machine. So a diagram travels with the page that shows it and with no other.
 *
 * @param svgOf the committed SVG of a machine in the locale being built
 */
export function diagramsIntoPages(svgOf: (machine: string) => string) {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (element) => {
      for (const machine of machinesOf(element)) {
        element.attributes.push({type: 'mdxJsxAttribute', name: machine, value: svgOf(machine)});
      }
    });
  };
}

function machinesOf({name, attributes}: MdxJsxFlowElement): ReadonlySet<MachineId> {
  if (name === 'Hero') return new Set(['cleanup']);
  if (name === 'Lab') return new Set(machineIds);
  if (name !== 'Simulator') return new Set();
  const of = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'of')?.value;
  if (typeof of !== 'string' || !Object.hasOwn(families, of))
    throw new Error(`<Simulator of="…"> takes one of ${Object.keys(families).join(', ')}`);
  return new Set(Object.values(families[of as FamilyId]));
}
