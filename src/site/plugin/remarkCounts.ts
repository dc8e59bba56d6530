import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {scenarioIds} from '../../lab/scenarios/scenarios.ts';
import {wayLimits} from '../../lab/run/ways.ts';
import {cids, connectionCounts, wireIds} from '../../lab/world/world.ts';
import {misreadings} from '../../spec/misreadings.ts';
import {attributeOf} from './attributeOf.ts';

type CountInWords = (count: number) => string;

/** What pages count with `<Count of="scenarios" />`: no page types a number that a table knows. */
const counts: Readonly<Record<string, number>> = {
  scenarios: scenarioIds.length,
  cids: cids.length,
  connections: Math.max(...connectionCounts),
  wires: wireIds.length,
  misreadings: misreadings.length,
  wayDecisions: wayLimits.decisions,
};

/** Remark plugin: puts the word for a count in the place of each `<Count of="scenarios" />`. */
export function remarkCounts(countInWords: CountInWords) {
  return (tree: Root) => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      if (!('attributes' in node) || node.name !== 'Count' || index === undefined || parent === undefined) return;
      const word = countOf(attributeOf(node, 'of') ?? '', countInWords, index === 0);
      // One text with what stands beside it: React would set a comment between two.
      const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
      const value = `${textOf(before)}${word}${textOf(after)}`;
      const start = before?.type === 'text' ? index - 1 : index;
      const end = after?.type === 'text' ? index + 2 : index + 1;
      parent.children.splice(start, end - start, {type: 'text', value});
      return start + 1;
    });
  };
}

function textOf(node: RootContent | undefined): string {
  return node?.type === 'text' ? node.value : '';
}

/** The same in a page's title and description, which are no Markdown. */
export function frontMatterWithCounts(
  frontMatter: Readonly<Record<string, unknown>>,
  countInWords: CountInWords,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(frontMatter).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value.replace(/<Count of="(\w+)" \/>/g, (_, of: string, at: number) => countOf(of, countInWords, at === 0))
        : value,
    ]),
  );
}

/**
 * The word for one count; it begins with a capital letter where it is the first.
 *
 * @throws when there is no such count, which fails the build
 */
function countOf(of: string, countInWords: CountInWords, isFirst: boolean): string {
  const count = counts[of];
  if (count === undefined) throw new Error(`<Count of="${of}" /> counts none of ${Object.keys(counts).join(', ')}`);
  const word = countInWords(count);
  return isFirst ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}
