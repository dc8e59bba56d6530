import {pageWords} from '@words/page.ts';
import type {ReactNode} from 'react';
import {clauseMark} from '../say/labels.ts';
import {clausesOf, machineIds, stateName, statesOf, transitionsOf} from '../spec/index.ts';
import {StateChip} from '../widgets/parts/StateChip.tsx';
import {TransitionChip} from '../widgets/parts/TransitionChip.tsx';
import {AddressLink} from './AddressLink.tsx';

interface RefProps {
  /** A state, transition or clause: `S8`, `T15`, `T15-target-b`. */
  readonly to: string;
  /** Only the RFC's name of a state, without its id. */
  readonly short?: boolean;
}

/**
 * A state, transition or clause in prose, linked to its address: its chip in the quiet form that the site's styles give it.
 *
 * @throws when the table has no such address, which fails the build
 */
export function Ref({to, short = false}: RefProps) {
  return (
    <AddressLink className="ref" to={to}>
      {chipOf(to, short)}
    </AddressLink>
  );
}

function chipOf(to: string, short: boolean): ReactNode {
  for (const machine of machineIds) {
    const state = statesOf(machine).find((id) => id === to);
    if (state !== undefined) return short ? stateName(state) : <StateChip state={state} />;
    const transition = transitionsOf(machine).find(({id}) => id === to);
    if (transition !== undefined) return <TransitionChip transition={transition.id} />;
    const clause = clausesOf(machine).find(({id}) => id === to);
    if (clause !== undefined) {
      const means = clause.means === null ? '' : `${pageWords.means[clause.means].name} `;
      return <TransitionChip transition={clause.transition} mark={`${means}${clauseMark(clause)}`} />;
    }
  }
  throw new Error(`<Ref to="${to}"> names no state, transition or clause of RFC 7143 section 8`);
}
