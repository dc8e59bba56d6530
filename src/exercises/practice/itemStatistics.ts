import type {AnswerRow} from './answersCsv.ts';

/** How an item did in a class. */
export interface ItemStatistics {
  readonly item: string;
  readonly asked: number;
  /** The share that was right, from 0 to 1: high is easy. */
  readonly difficulty: number;
  /**
   * Whether those who were right here were right elsewhere: the correlation of this item with the rest of its sheet, from
   * -1 to 1. Null where it says nothing, since all or none were right, or all sheets are alike.
   */
  readonly discrimination: number | null;
}

/** Worked out from the answers of a class, the hardest item first. The same sheet pasted twice counts once. */
export function itemStatistics(rows: readonly AnswerRow[]): readonly ItemStatistics[] {
  const sheets = new Map<string, Map<string, boolean>>();
  for (const {sheet, item, isRight} of rows) {
    const known = sheets.get(sheet) ?? new Map<string, boolean>();
    sheets.set(sheet, known.set(item, isRight));
  }
  const items = new Set(rows.map(({item}) => item));
  return [...items]
    .map((item) => statisticsOf(item, [...sheets.values()]))
    .toSorted((one, other) => one.difficulty - other.difficulty || (one.item < other.item ? -1 : 1));
}

function statisticsOf(item: string, sheets: readonly ReadonlyMap<string, boolean>[]): ItemStatistics {
  const pairs = sheets
    .filter((sheet) => sheet.has(item))
    .map((sheet) => {
      const others = [...sheet].filter(([other]) => other !== item).map(([, isRight]) => Number(isRight));
      return {score: Number(sheet.get(item)), rest: others.length === 0 ? 0 : mean(others)};
    });
  return {
    item,
    asked: pairs.length,
    difficulty: mean(pairs.map(({score}) => score)),
    discrimination: correlation(pairs),
  };
}

function correlation(pairs: readonly {readonly score: number; readonly rest: number}[]): number | null {
  const score = mean(pairs.map((pair) => pair.score));
  const rest = mean(pairs.map((pair) => pair.rest));
  const both = mean(pairs.map((pair) => (pair.score - score) * (pair.rest - rest)));
  const spread = Math.sqrt(
    mean(pairs.map((pair) => (pair.score - score) ** 2)) * mean(pairs.map((pair) => (pair.rest - rest) ** 2)),
  );
  // Of values that are all equal rounding may leave a trace.
  return spread < 1e-9 ? null : Math.max(-1, Math.min(1, both / spread));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
