import type {MachineId} from '../../spec/index.ts';

/** The drawn SVG of a machine with ids of its own, for a page that shows the same machine more than once. */
export function ownIds(svg: string, machine: MachineId, instance: string): string {
  return svg.replaceAll(`diagram-${machine}-`, `${instance}-${machine}-`);
}
