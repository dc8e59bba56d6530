import {type MachineId, transitionsOf} from '../../spec/index.ts';
import {type Manner, mannerOf} from '../../spec/manner.ts';
import {escaped} from '../escaped.ts';
import {hatchId, lineOf} from './machineFigure.ts';
import type {Printing} from './printing.ts';

/** The kinds of line that this machine has, and the hatching where it has Full Feature Phase. */
export function legendOf(machine: MachineId, {words, drawings}: Printing): string {
  const manners: readonly Manner[] = (['orderly', 'failing', 'timer'] as const).filter((manner) =>
    transitionsOf(machine).some(({id}) => mannerOf(id) === manner),
  );
  const phase =
    drawings.handout[machine].band === null
      ? []
      : [
          swatch(
            `<rect class="band" fill="url(#${hatchId})" x="0.5" y="0.5" width="31" height="11"/>`,
            words.fullFeaturePhase,
          ),
        ];
  const lines = manners.map((manner) =>
    swatch(
      lineOf(
        [
          {x: 0, y: 6},
          {x: 40, y: 6},
        ],
        10,
        manner,
      ),
      words.handouts.legend[manner],
    ),
  );
  return `<p class="legend">${[...lines, ...phase].join('')}</p>`;
}

function swatch(picture: string, name: string): string {
  return `<span><svg viewBox="0 0 42 12" width="42" height="12" aria-hidden="true">${picture}</svg> ${escaped(name)}</span>`;
}
