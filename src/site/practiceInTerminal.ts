import {readingWords} from '@words/reading.ts';
import {bringTerminal} from '../exercises/parts.ts';
import {terminalPart} from '../exercises/terminalPart.ts';
import {terminalTeller} from '../say/terminalTeller.ts';

bringTerminal(terminalPart);

/** What exercises about printed texts say. */
export const teller = terminalTeller(readingWords);
