import {familyOf, type MachineId, specOf, type StateId, stateName, statesOf, transitionsOf} from '../../spec/index.ts';
import {stateLabel} from '../../say/labels.ts';
import {escaped} from '../escaped.ts';
import {figureOf} from './figureOf.ts';
import {legendOf} from './legend.ts';
import type {Paper, Printing} from './printing.ts';
import {questionsOf} from './questions.ts';
import {documentOf, roomOf, sideOf} from './sheet.ts';
import {linesIn} from './textHeight.ts';

/** The picture of a machine with blanks, and questions below it: one page. */
export function worksheet(machine: MachineId, paper: Paper, printing: Printing): string {
  const {words} = printing;
  const {worksheet: say} = words.handouts;
  const {given, blank} = blanksOf(machine);
  const labels = transitionsOf(machine).length;
  const questions = questionsOf(machine, words);
  const title = say.title(words.families[familyOf(machine)]);
  return documentOf(printing, paper, titleOf(title, machine, printing), [
    {
      title,
      subtitle: say.toFill({labels, states: blank.size, given: given.map(stateLabel)}),
      side: sideOf(machine, printing),
      path: `/${familyOf(machine)}`,
      body: [
        `<p class="writing">${escaped(say.name)} <i></i>${escaped(say.date)} <i class="short"></i></p>`,
        pictureOf(
          machine,
          paper,
          printing,
          blank,
          9 +
            heightOf(
              questions.map(({question}) => question),
              7.2,
            ),
        ),
        `<ol class="questions">${questions.map(({question}, index) => `<li><b>${String(index + 1)}</b><span>${escaped(question)}</span><i></i></li>`).join('')}</ol>`,
      ].join(''),
    },
  ]);
}

/** The same page with everything written in. */
export function worksheetKey(machine: MachineId, paper: Paper, printing: Printing): string {
  const {words} = printing;
  const {key: say} = words.handouts;
  const labels = transitionsOf(machine).length;
  const states = blanksOf(machine).blank.size;
  const all = questionsOf(machine, words);
  const title = say.title(words.families[familyOf(machine)]);
  const sum = labels + states + all.length;
  return documentOf(printing, paper, titleOf(title, machine, printing), [
    {
      title,
      subtitle: say.forTrainers,
      side: sideOf(machine, printing),
      path: `/${familyOf(machine)}`,
      body: [
        `<p class="points">${escaped(say.points({labels, states, questions: all.length, sum}))}</p>`,
        pictureOf(
          machine,
          paper,
          printing,
          null,
          18 +
            heightOf(
              all.map(({question, answer}) => `${question} ${answer}`),
              2.5,
            ),
        ),
        legendOf(machine, printing),
        `<ol class="questions answers">${all.map(({question, answer}, index) => `<li><b>${String(index + 1)}</b><span>${escaped(question)} <b>${escaped(answer)}</b></span></li>`).join('')}</ol>`,
      ].join(''),
    },
  ]);
}

/** Which states a worksheet gives: where the machine starts, and where it works. */
export function blanksOf(machine: MachineId): {
  readonly given: readonly StateId[];
  readonly blank: ReadonlySet<StateId>;
} {
  const given = statesOf(machine).filter((id) => id === specOf(machine).initial || stateName(id) === working);
  return {given, blank: new Set(statesOf(machine).filter((id) => !given.includes(id)))};
}

const working = 'LOGGED_IN';

/** @param beside what stands above and below the picture, in millimetres */
function pictureOf(
  machine: MachineId,
  paper: Paper,
  printing: Printing,
  blank: ReadonlySet<StateId> | null,
  beside: number,
): string {
  const {width, height} = roomOf(paper);
  return `<div class="middle">${figureOf(machine, printing, {width, height: height - beside}, blank, 'worksheet')}</div>`;
}

/** Of a list of questions in millimetres, on the safe side; each has some room below it. */
function heightOf(texts: readonly string[], below: number): number {
  const lines = texts.reduce((sum, text) => sum + linesIn(text, 660, 12.5), 0);
  return 4 + lines * 4.5 + texts.length * below;
}

/** Whose machine it is belongs to the title where nothing else says it. */
function titleOf(title: string, machine: MachineId, printing: Printing): string {
  return printing.words.handouts.ofSide(title, sideOf(machine, printing));
}
