/** An address that was published and is gone, and where what it led to is now: `/cleanup#M3`, or a page without a fragment. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Every move since the first version, oldest first: what was ever published goes on answering. None so far; while it is
 * so, no page carries anything for it.
 */
export const moves: readonly Move[] = [];

/**
 * Where an address leads today, by as many moves as there were; null where it has not moved. A page that moves takes its
 * fragments along.
 *
 * @throws when moves lead in a circle
 */
export function movedTo(address: string, all: readonly Move[]): string | null {
  const been = new Set<string>();
  let now = address;
  for (let next = oneMove(now, all); next !== null; next = oneMove(now, all)) {
    if (been.has(next)) throw new Error(`${address} moves in a circle`);
    been.add(next);
    now = next;
  }
  return now === address ? null : now;
}

function oneMove(address: string, all: readonly Move[]): string | null {
  const [page = '', fragment] = address.split('#');
  const exact = all.find(({from}) => from === address);
  if (exact !== undefined) return exact.to;
  const ofPage = all.find(({from}) => from === page);
  if (ofPage === undefined) return null;
  // One that led to a place of a page has no room for another.
  return fragment === undefined || ofPage.to.includes('#') ? ofPage.to : `${ofPage.to}#${fragment}`;
}
