import {machineIds} from '../../spec/index.ts';
import {codesSheet} from './codesSheet.ts';
import {machineSheets} from './machineSheets.ts';
import {pocketCard} from './pocketCard.ts';
import {poster} from './poster.ts';
import type {Paper, Printing} from './printing.ts';
import {worksheet, worksheetKey} from './worksheet.ts';

/** A document to be printed. */
export interface Handout {
  /** As its file is called, without an ending. */
  readonly name: string;
  /** A whole document of HTML. */
  readonly html: string;
}

/** Everything that is printed on one size of paper, in one language. */
export function handoutsOn(paper: Paper, printing: Printing): readonly Handout[] {
  return [
    ...machineIds.flatMap((machine) => [
      {name: machine, html: machineSheets(machine, paper, printing)},
      {name: `${machine}-worksheet`, html: worksheet(machine, paper, printing)},
      {name: `${machine}-key`, html: worksheetKey(machine, paper, printing)},
    ]),
    {name: 'codes', html: codesSheet(paper, printing)},
  ];
}

/** What has one size of its own, whatever paper a country uses. */
export function handoutsOfOneSize(printing: Printing): readonly Handout[] {
  return [
    {name: 'pocket-card', html: pocketCard(printing)},
    {name: 'poster', html: poster(printing)},
  ];
}
