import {machineIds, transitionsOf, type TransitionId} from '../spec/index.ts';

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

/** Only S1 to S8 are the RFC's: illumos has states of its own after them (S9A, S10 ...). */
function stateIn(word: string): string | null {
  return /^CS_(S[1-8])_/.exec(word.trim())?.[1] ?? null;
}
