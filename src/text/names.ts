import type {NameKind, NotedNameId, Visibility} from '../stacks/names.ts';

/** The words of the tables of names, beside what those tables share. */
export interface NameWords {
  readonly kinds: Readonly<Record<NameKind, string>>;
  readonly visibility: Readonly<Record<Visibility, string>>;
  /** What the table of each kind of state is called. */
  readonly matrices: Readonly<Record<Exclude<NameKind, 'stage'>, string>>;
  /** How many words a product has. */
  readonly count: (words: number) => string;
  /** What a reader has to know of a name besides its state. */
  readonly notes: Readonly<Record<NotedNameId, string>>;
}
