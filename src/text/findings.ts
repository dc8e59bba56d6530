import type {DecidingFindingId, FindingId} from '../stacks/findings.ts';

/** What one finding says, what to do next, and what to leave alone for now. */
export interface FindingSentences {
  /** The same in a few words, where it can be the verdict of a text. No full stop. */
  readonly head?: string;
  readonly text: string;
  readonly next?: string;
  readonly avoid?: string;
}

/**
 * The sentences of every finding; a missing or superfluous one does not compile, nor does a verdict without its head. A
 * name between braces stands for what the text gave: `findings.test-d.ts` sees that the finding has a parameter of that name.
 */
export type FindingWords = Readonly<Record<FindingId, FindingSentences>> &
  Readonly<Record<DecidingFindingId, Readonly<Record<'head', string>>>>;
