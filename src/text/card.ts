import type {Role} from '../spec/index.ts';

/** The card that a name of the table opens. */
export interface CardWords {
  readonly card: {
    /** What the card is, for a screen reader: the name stands in it. */
    readonly about: (name: string) => string;
    readonly inBy: string;
    readonly outBy: string;
    /** Before the label that the other machine has for the state (8.2.1). */
    readonly sameAs: string;
    readonly nothing: string;
    /** A transition that only one role has. */
    readonly onlyFor: Readonly<Record<Role, string>>;
    readonly clauses: (count: number) => string;
    readonly open: string;
    readonly copyLink: string;
    readonly allTerms: string;
    /** Shown when the keyboard opened it. */
    readonly keys: string;
  };
}
