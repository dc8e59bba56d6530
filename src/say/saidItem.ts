/** A choice in words, for programs and paper that have no machine: the machines have said already what is right, and why. */
export interface SaidItem {
  readonly id: string;
  readonly topic: string;
  readonly kind: string;
  readonly question: string;
  /** What a tool printed, which the question is about; null where the question is all. */
  readonly listing: string | null;
  readonly answers: readonly SaidAnswer[];
}

export interface SaidAnswer {
  readonly text: string;
  readonly isRight: boolean;
  readonly why: string;
}

/** Why the chosen thing cannot happen, asked after the first half. */
export interface SaidSecondHalf {
  readonly question: string;
  /** The reasons to choose from after each answer of the first half, in the order of those. */
  readonly reasonsAfter: readonly (readonly SaidAnswer[])[];
}
