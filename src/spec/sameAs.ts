import type {StateId, StateIdOf} from './specs.ts';

interface SameState {
  readonly cleanup: StateIdOf<'cleanup'>;
  /** Both connection machines have it. */
  readonly connection: StateIdOf<'connectionInitiator'> & StateIdOf<'connectionTarget'>;
}

/** 8.2.1: a connection that is cleaned up is still one connection, so these are two labels for one state of it. */
export const sameAs = [
  {cleanup: 'R1', connection: 'S8'},
  {cleanup: 'R3', connection: 'S1'},
] as const satisfies readonly SameState[];

/** What the cleanup machine calls a state of a connection machine: `S8` is `R1`. Undefined where 8.2 has no label for it. */
export function cleanupStateOf(state: StateId): StateIdOf<'cleanup'> | undefined {
  return sameAs.find(({connection}) => connection === state)?.cleanup;
}

/** The other label of a state that has two: `S8` and `R1`, `S1` and `R3`. */
export function otherLabelOf(state: StateId): StateId | undefined {
  const row = sameAs.find(({cleanup, connection}) => cleanup === state || connection === state);
  return row?.cleanup === state ? row.connection : row?.cleanup;
}
