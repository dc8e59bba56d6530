import type {NamedInText} from '../stacks/vendors.ts';

/** What the tables about products share: their heads, and the names of products that are not the same in every language. */
export interface StackTableWords {
  readonly word: string;
  readonly state: string;
  /** Before a number that is the product's own. */
  readonly number: string;
  /** In place of a state, where a word names none. */
  readonly noState: string;
  readonly concerns: string;
  readonly otherwise: string;
  readonly action: string;
  readonly stuck: string;
  readonly healthy: string;
  readonly meaning: string;
  readonly rfc: string;
  readonly code: string;
  readonly status: string;
  readonly where: string;
  readonly source: string;
  readonly vendors: Readonly<Record<NamedInText, string>>;
}
