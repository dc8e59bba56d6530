import {evidenceWords} from '@words/evidence.ts';
import type {Evidence} from '../spec/evidence.ts';
import {EvidenceBadge} from '../widgets/parts/EvidenceBadge.tsx';

/** Whose word a sentence is. */
export function Basis({of}: {readonly of: Evidence}) {
  return <EvidenceBadge words={evidenceWords} of={of} />;
}
