import {familyOf, type MachineId, specOf, statesOf, transitionsOf} from '../../spec/index.ts';
import {isLettered, stateLabel} from '../../say/labels.ts';
import {escaped} from '../escaped.ts';
import {matrixOf} from '../matrix.ts';
import {capital} from './capital.ts';
import {clausePages} from './clausePages.ts';
import {deadEndOf} from './deadEnd.ts';
import {figureHeight, figureOf} from './figureOf.ts';
import {legendOf} from './legend.ts';
import {notesRoom} from './notesRoom.ts';
import type {Paper, Printing} from './printing.ts';
import {documentOf, roomOf, type Sheet, sideOf} from './sheet.ts';

/**
 * A machine on paper: diagram and matrix on one page; what its states mean and what fires its transitions on the next, or
 * below where a small machine leaves room for it.
 */
export function machineSheets(machine: MachineId, paper: Paper, printing: Printing): string {
  const {words} = printing;
  const family = familyOf(machine);
  const {section, transitionsSection} = specOf(machine);
  const side = sideOf(machine, printing);
  const {html, free} = overviewOf(machine, paper, printing);
  const pages = clausePages(machine, paper, printing);
  const marks = [`${words.section(transitionsSection)}${words.handouts.stop}`, ...marksOf(machine, printing)].join(
    words.sentenceGap,
  );
  const [only] = pages;
  const isOne = only !== undefined && pages.length === 1 && only.height + headingHeight < free;
  const below = isOne
    ? `<h2 class="plain below">${escaped(words.handouts.clauses)} <span>${escaped(marks)}</span></h2>${only.html}`
    : '';
  const overview: Sheet = {
    title: capital(words.families[family]),
    subtitle: [words.machines[machine].description, `${words.section(section)}${words.handouts.stop}`].join(
      words.sentenceGap,
    ),
    side,
    path: `/${family}`,
    body: [html, below, notesRoom(isOne ? free - only.height - headingHeight : free, printing)].join(''),
  };
  const clauses = (isOne ? [] : pages).map((page): Sheet => ({
    title: words.handouts.clauses,
    subtitle: marks,
    side,
    path: `/${family}#transitions`,
    body: [page.html, notesRoom(roomOf(paper).height - page.height, printing)].join(''),
  }));
  return documentOf(printing, paper, words.machines[machine].title, [overview, ...clauses]);
}

/** Of a heading within a page, with what is free above and below it, in millimetres. */
const headingHeight = 14;

/** Diagram and matrix, and how many millimetres of the page they leave. */
function overviewOf(
  machine: MachineId,
  paper: Paper,
  printing: Printing,
): {readonly html: string; readonly free: number} {
  const {words} = printing;
  const {tables, handouts} = words;
  const states = statesOf(machine);
  const notes = notesOf(machine, printing);
  const room = roomOf(paper);
  // What stands below the picture: its legend, the matrix with its caption, and a line for each note.
  const below = 17 + (states.length + 1) * rowHeight + notes.length * 4.6;
  const most = {width: room.width, height: room.height - below};
  const free = most.height - figureHeight(machine, printing, most, 'handout');
  const html = [
    `<div class="middle">${figureOf(machine, printing, most, null, 'handout')}</div>`,
    legendOf(machine, printing),
    `<h2 class="plain">${escaped(handouts.matrix)} <span>${escaped(tables.matrixHint)}</span></h2>`,
    `<table class="matrix"><thead><tr><th>${escaped(tables.from)} \\ ${escaped(tables.to)}</th>${states.map((id) => `<th scope="col">${id}</th>`).join('')}</tr></thead><tbody>`,
    ...matrixOf(machine).map(
      ({from, cells}) =>
        `<tr><th scope="row"><b>${from}</b> ${stateLabel(from).slice(from.length + 1)}</th>${cells.map(({transition}) => `<td>${transition ?? '–'}</td>`).join('')}</tr>`,
    ),
    '</tbody></table>',
    `<ul class="notes">${notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>`,
  ].join('');
  return {html, free};
}

/** Of a row of the matrix, in millimetres. */
const rowHeight = 6.1;

/** What the picture and the matrix do not say by themselves. */
function notesOf(machine: MachineId, {words}: Printing): readonly string[] {
  const {handouts, roles, families} = words;
  const end = deadEndOf(machine);
  const loops = transitionsOf(machine).filter(({from, to}) => from === to);
  const {roles: own, illegal} = specOf(machine);
  const others = [...Object.keys(illegal.states), ...illegal.transitions];
  const [role] = own;
  return [
    ...(end === null
      ? []
      : [handouts.deadEnd({state: end.state, machine: families[end.family], other: stateLabel(end.other)})]),
    ...(loops.length === 0 ? [] : [handouts.loops(handouts.list(loops.map(({id}) => id)), loops.length)]),
    ...(others.length === 0
      ? []
      : [
          handouts.otherRoleAlone({
            labels: handouts.list(others),
            role: roles[role === 'initiator' ? 'target' : 'initiator'],
          }),
        ]),
    handouts.sortedByUs,
  ];
}

/** Whose the marks before the clauses are. */
function marksOf(machine: MachineId, {words: {tables}}: Printing): readonly string[] {
  const clauses = transitionsOf(machine).flatMap((row) => row.clauses);
  return [
    ...(clauses.some(isLettered) ? [tables.clauseLettered] : []),
    ...(clauses.every(isLettered) ? [] : [tables.clauseNumbered]),
  ];
}
