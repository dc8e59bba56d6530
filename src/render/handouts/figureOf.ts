import type {MachineId} from '../../spec/index.ts';
import {short} from '../linePath.ts';
import {escaped} from '../escaped.ts';
import {type FigureLook, hatch, machineFigure} from './machineFigure.ts';
import type {PaperDrawing} from './paperDrawing.ts';
import type {PaperForm, Printing} from './printing.ts';

/** Millimetres in a CSS pixel, which is a 96th of an inch on paper too. */
export const millimetre = 25.4 / 96;

/** Beyond this a small machine would look shouted. */
const largest = 1.3;

/** How high that picture will be, in millimetres. */
export function figureHeight(
  machine: MachineId,
  {drawings}: Printing,
  most: {readonly width: number; readonly height: number},
  form: Exclude<PaperForm, 'poster'>,
): number {
  const drawing = drawings[form][machine];
  return drawing.height * scaleOf(drawing, most);
}

function scaleOf({width, height}: PaperDrawing, most: {readonly width: number; readonly height: number}): number {
  return millimetre * Math.min(largest, most.width / width / millimetre, most.height / height / millimetre);
}

/** The picture of a machine as large as its place allows, in millimetres. */
export function figureOf(
  machine: MachineId,
  {words, drawings}: Printing,
  most: {readonly width: number; readonly height: number},
  blank: FigureLook['blank'],
  form: Exclude<PaperForm, 'poster'>,
): string {
  const drawing = drawings[form][machine];
  const {width, height} = drawing;
  const scale = scaleOf(drawing, most);
  const {title, description} = words.machines[machine];
  return [
    `<svg class="figure" viewBox="0 0 ${String(width)} ${String(height)}" width="${short(width * scale)}mm" height="${short(height * scale)}mm" role="img" aria-label="${escaped(`${title}. ${description}`)}">`,
    blank === null ? hatch : '',
    machineFigure(machine, drawing, words, {blank, glossed: words.glossedDiagrams}),
    '</svg>',
  ].join('');
}
