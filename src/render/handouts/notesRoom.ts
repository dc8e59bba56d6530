import {escaped} from '../escaped.ts';
import type {Printing} from './printing.ts';

/** Free room below this many millimetres is not worth ruling. */
const least = 45;

/** Ruled lines for what is said in the room, down to the foot; none where little is free. */
export function notesRoom(free: number, {words}: Printing): string {
  if (free < least) return '';
  return `<div class="free"><h2 class="plain">${escaped(words.handouts.notes)}</h2><div class="ruled"></div></div>`;
}
