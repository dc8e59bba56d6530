import {expect, it} from 'vitest';
import {machineIds} from '../spec/index.ts';
import {rfcMatrices} from '../spec/rfcMatrices.fixture.ts';
import {matrixOf} from './matrix.ts';

it.each(machineIds)('the matrix of %s is the one that the RFC prints, cell by cell, dashes too', (machine) => {
  const rows = matrixOf(machine);
  const printed = [
    rows.map(({from}) => from),
    ...rows.map(({from, cells}) => [from, ...cells.map(({transition}) => transition ?? '-')]),
  ];
  expect(printed).toEqual(
    rfcMatrices[machine]
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/)),
  );
});

it.each(machineIds)('each cell of %s says which state it leads to, in the order of the columns', (machine) => {
  const columns = matrixOf(machine).map(({from}) => from);
  for (const {cells} of matrixOf(machine)) expect(cells.map(({to}) => to)).toEqual(columns);
});
