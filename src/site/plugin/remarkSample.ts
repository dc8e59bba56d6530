import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {examples} from '../../reader/examples.ts';
import {read} from '../../reader/read.ts';
import {verdictOf} from '../../reader/verdict.ts';
import {sayVerdict} from '../../say/verdict.ts';
import type {ReadingWords} from '../../text/reading.ts';
import type {ToldSample} from '../../widgets/terminal/Sample.tsx';

/** Remark plugin: an output and its answer for `<TerminalReader>`, as JSON in an attribute: the page at rest has no reader. */
export function remarkSample(words: ReadingWords) {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (element: MdxJsxFlowElement) => {
      if (element.name !== 'TerminalReader') return;
      element.attributes.push({
        type: 'mdxJsxAttribute',
        name: 'made',
        value: JSON.stringify(sampleIn(words)),
      });
    });
  };
}

function sampleIn(words: ReadingWords): ToldSample {
  const [{text}] = examples;
  const {signText, head, sides, evidence, command} = sayVerdict(words, verdictOf(read(text)));
  if (command === null) throw new Error('the first example has a command to show');
  return {
    text: text.trimEnd(),
    signText,
    head,
    sides,
    evidence,
    where: command.where,
    what: command.what,
    command: command.text,
  };
}
