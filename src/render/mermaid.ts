import {type MachineId, specOf, type StateId, statesOf, transitionsOf} from '../spec/index.ts';
import type {PageWords} from '../text/page.ts';
import type {TableWords} from '../text/table.ts';
import {stateLabel} from '../say/labels.ts';

/**
 * One machine as a Mermaid state diagram, to be pasted into any Mermaid editor. Edges bear the RFC's labels alone; title,
 * description and glosses are in the language of the words.
 *
 * It asks for no layout: where ELK is not installed, as on GitHub, Mermaid would then draw nothing at all. And there is no
 * `[*]`: the RFC draws none, FREE is both start and end, and cleanup is entered from a connection's S8.
 */
export function toMermaid(machine: MachineId, words: PageWords & TableWords): string {
  const {title, description} = words.machines[machine];
  return [
    'stateDiagram-v2',
    `  accTitle: ${title}`,
    `  accDescr: ${description}`,
    '  direction TB',
    ...inOrderOfLife(machine).map((state) => `  state "${labelLines(state, words).join('<br>')}" as ${state}`),
    ...transitionsOf(machine).map(({id, from, to}) => `  ${from} --> ${to} : ${id}`),
    '',
  ].join('\n');
}

/** What stands in a state's box. English readers need no gloss under the RFC's English names. */
export function labelLines(state: StateId, words: PageWords & TableWords): readonly [string, ...string[]] {
  return words.glossedDiagrams ? [stateLabel(state), words.glosses[state]] : [stateLabel(state)];
}

/**
 * A state stands before all it can lead to, loops aside. Layouts keep this order, so that only loops run upwards: S7 is
 * drawn above S6, for LOGOUT_REQUESTED comes before IN_LOGOUT.
 */
function inOrderOfLife(machine: MachineId): readonly StateId[] {
  const seen = new Set<StateId>();
  const order: StateId[] = [];

  function visit(state: StateId) {
    if (seen.has(state)) return;
    seen.add(state);
    for (const {from, to} of transitionsOf(machine)) if (from === state) visit(to);
    order.unshift(state);
  }

  const initial = statesOf(machine).filter((state) => state === specOf(machine).initial);
  for (const state of [...initial, ...statesOf(machine)]) visit(state);
  return order;
}
