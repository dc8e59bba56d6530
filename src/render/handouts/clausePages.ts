import type {MachineId} from '../../spec/index.ts';
import {clauseBlocks} from './clauseBlocks.ts';
import {millimetre} from './figureOf.ts';
import type {Paper, Printing} from './printing.ts';
import {roomOf} from './sheet.ts';
import {stateBlock} from './stateBlock.ts';
import {columnsOf, columnWidth} from './textHeight.ts';

/** What stands on one page in two columns, and how high it will be, in millimetres and on the safe side. */
interface ClausePage {
  readonly html: string;
  readonly height: number;
}

/** What the states of a machine mean and what fires its transitions, page by page. */
export function clausePages(machine: MachineId, paper: Paper, printing: Printing): readonly ClausePage[] {
  const {columns, size} = columnsIn(machine, paper, printing);
  return columns.flatMap((column, index): readonly ClausePage[] => {
    if (index % 2 === 1) return [];
    const both = [column, columns[index + 1] ?? []];
    const height = Math.max(...both.map((all) => all.reduce((sum, block) => sum + block.height, 0)));
    return [
      {
        html: `<div class="columns${size.name}">${both.map((all) => `<div>${all.map(({html}) => html).join('')}</div>`).join('')}</div>`,
        height: height * millimetre * size.part,
      },
    ];
  });
}

/** From the usual size of the text to the smallest in which it is read with ease, as the style sheet has them. */
const sizes = [
  {name: '', part: 1},
  {name: ' close', part: 0.95},
  {name: ' closer', part: 0.9},
] as const;

/** On one page, where a smaller text allows that, rather than on two that are half empty. */
function columnsIn(machine: MachineId, paper: Paper, {words}: Printing) {
  const [usual, ...smaller] = sizes.map((size) => {
    const width = columnWidth / size.part;
    const blocks = [stateBlock(machine, words, width), ...clauseBlocks(machine, words, width)];
    return {size, columns: columnsOf(blocks, () => roomOf(paper).height / millimetre / size.part)};
  });
  if (usual === undefined) throw new Error('a text has a size');
  return [usual, ...smaller].find(({columns}) => columns.length <= 2) ?? usual;
}
