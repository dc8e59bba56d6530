import {read} from '../reader/read.ts';
import {evidenceOfEvent, verdictOf} from '../reader/verdict.ts';
import type {ReadPrint} from './diagnosis.ts';
import {prints} from './prints.ts';

/** What tools print, read by the reader. A page has it read while the site is built: the reader is heavy, and the texts stay. */
export function readPrints(): readonly ReadPrint[] {
  return [...prints].map(([id, text]) => {
    const reading = read(text);
    return {
      id,
      text,
      reading,
      verdict: verdictOf(reading),
      evidence: Object.fromEntries(reading.events.map((event) => [event.line, evidenceOfEvent(event)])),
    };
  });
}
