import {words} from '@words/table.ts';
import type {Catalogue} from '../text/table.ts';
import {BasisBadge} from '../widgets/parts/BasisBadge.tsx';

/** Whose statement a sentence is. */
export function Basis({of}: {readonly of: keyof Catalogue['basis']}) {
  return <BasisBadge words={words} of={of} />;
}
