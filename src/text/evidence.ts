import type {Evidence} from '../spec/evidence.ts';

/** The marks of claims. A name stands before or after any sentence, so it must not run on into one. */
export type EvidenceWords = Readonly<Record<Evidence, {readonly name: string; readonly meaning: string}>>;
