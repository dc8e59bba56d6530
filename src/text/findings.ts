import type {FindingId} from '../stacks/findings.ts';

/** What one finding says, what to do next, and what to leave alone for now. */
export interface FindingSentences {
  readonly text: string;
  readonly next?: string;
  readonly avoid?: string;
}

/**
 * The sentences of every finding; a missing or superfluous one does not compile. A name between braces stands for what the
 * text gave: `findings.test-d.ts` sees that the finding has a parameter of that name.
 */
export type FindingWords = Readonly<Record<FindingId, FindingSentences>>;
