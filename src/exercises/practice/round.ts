/** An answer as an address has it: what it means, the judge of the exercise knows. Empty where none was given. */
export type AnswerText = string;

/** What somebody has done with one item so far. */
export interface ItemState {
  /** In the order in which they were given. An exam keeps the last alone, for it may be changed until all are handed in. */
  readonly answers: readonly AnswerText[];
  readonly hints: number;
  /** Marked to be looked at again before an exam is handed in. */
  readonly isFlagged: boolean;
  /** Whether the answer was shown. */
  readonly isSeen: boolean;
}

/** A round in the making: one state for each of its items. */
export type RoundState = readonly ItemState[];

const freshItem: ItemState = {answers: [], hints: 0, isFlagged: false, isSeen: false};

/** Hints open one after another, and stay open. */
export const hintCount = 3;

export type RoundAct =
  | {readonly kind: 'answer'; readonly answer: AnswerText}
  /** In an exam: another answer in place of the one before. */
  | {readonly kind: 'change'; readonly answer: AnswerText}
  | {readonly kind: 'hint'}
  | {readonly kind: 'see'}
  | {readonly kind: 'flag'};

/** A round of so many items before anything was done. */
export function freshRound(count: number): RoundState {
  return Array.from({length: count}, () => freshItem);
}

/** The round after one act on one item. */
export function afterAct(round: RoundState, at: number, act: RoundAct): RoundState {
  return round.map((item, index) => (index === at ? itemAfter(item, act) : item));
}

function itemAfter(item: ItemState, act: RoundAct): ItemState {
  switch (act.kind) {
    case 'answer':
      return item.isSeen ? item : {...item, answers: [...item.answers, act.answer]};
    case 'change':
      return {...item, answers: [act.answer]};
    case 'hint':
      return {...item, hints: Math.min(hintCount, item.hints + 1)};
    case 'see':
      return {...item, isSeen: true};
    case 'flag':
      return {...item, isFlagged: !item.isFlagged};
  }
}

/** What counts of each item: the first answer, without which an item is a guess in as many tries as it takes. */
export function countedAnswers(round: RoundState): readonly AnswerText[] {
  return round.map(({answers}) => answers[0] ?? '');
}
