import {scenarioIds} from '../lab/scenarios/scenarios.ts';
import {wayLimits} from '../lab/run/ways.ts';
import {cids, connectionCounts, wireIds} from '../lab/world/world.ts';
import {misreadings} from '../spec/misreadings.ts';

/** What pages count with `<Count of="scenarios" />`: no page types a number that a table knows. */
const counts: Readonly<Record<string, number>> = {
  scenarios: scenarioIds.length,
  cids: cids.length,
  connections: Math.max(...connectionCounts),
  wires: wireIds.length,
  misreadings: misreadings.length,
  wayDecisions: wayLimits.decisions,
};

/** How a language says a number. */
export type CountInWords = (count: number) => string;

/**
 * The word for one count; it begins with a capital letter where it is the first.
 *
 * @throws when there is no such count, which fails the build
 */
export function countOf(of: string, countInWords: CountInWords, isFirst: boolean): string {
  const count = counts[of];
  if (count === undefined) throw new Error(`<Count of="${of}" /> counts none of ${Object.keys(counts).join(', ')}`);
  const word = countInWords(count);
  return isFirst ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}

/** A title or a description, which are no Markdown, with the word for each count in its place. */
export function withCounts(text: string, countInWords: CountInWords): string {
  return text.replace(/<Count of="(\w+)" \/>/g, (_, of: string, at: number) => countOf(of, countInWords, at === 0));
}
