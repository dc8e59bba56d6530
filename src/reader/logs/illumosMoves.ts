import {machineIds, type StateId, transitionsOf, type TransitionId} from '../../spec/index.ts';
import {illumosConnection, wordIn} from '../../stacks/vocabularies.ts';

/** `CS_S5_LOGGED_IN` to `CS_S8_CLEANUP`: the RFC's label, where one label alone joins the two states. */
export function illumosMove(from: string, to: string): readonly TransitionId[] {
  const [start, end] = [stateIn(from), stateIn(to)];
  const labels = machineIds
    .filter((machine) => machine === 'connectionInitiator' || machine === 'connectionTarget')
    .flatMap((machine) => transitionsOf(machine))
    .filter((row) => row.from === start && row.to === end)
    .map(({id}) => id);
  const unique = [...new Set(labels)];
  return unique.length === 1 ? unique : [];
}

/** The names of its own that illumos adds (S9A, S11 ...) stand for no state of the RFC. */
function stateIn(word: string): StateId | null {
  return wordIn(illumosConnection, word.trim())?.state ?? null;
}
