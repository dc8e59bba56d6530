import {pageWords} from '@words/page.ts';
import {clauseMark, stateLabel} from '../say/labels.ts';
import {clausesOf, machineIds, stateName, statesOf, transitionsOf} from '../spec/index.ts';
import {AddressLink} from './AddressLink.tsx';

interface RefProps {
  /** A state, transition or clause: `S8`, `T15`, `T15-target-b`. */
  readonly to: string;
  /** Only the RFC's name of a state, without its id. */
  readonly short?: boolean;
}

/**
 * A state, transition or clause in prose, linked to its address.
 *
 * @throws when the table has no such address, which fails the build
 */
export function Ref({to, short = false}: RefProps) {
  return (
    <AddressLink className="ref" to={to}>
      {textOf(to, short)}
    </AddressLink>
  );
}

function textOf(to: string, short: boolean): string {
  for (const machine of machineIds) {
    if (statesOf(machine).some((state) => state === to)) return short ? stateName(to) : stateLabel(to);
    if (transitionsOf(machine).some(({id}) => id === to)) return to;
    const clause = clausesOf(machine).find(({id}) => id === to);
    if (clause !== undefined) {
      const means = clause.means === null ? '' : ` ${pageWords.means[clause.means].name}`;
      // No break before `a)`: alone in a line it says nothing.
      return `${clause.transition}${means}\u00a0${clauseMark(clause)}`;
    }
  }
  throw new Error(`<Ref to="${to}"> names no state, transition or clause of RFC 7143 section 8`);
}
