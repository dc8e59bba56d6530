import terminal from '@made/terminal.json';
import {bringReadings} from '../exercises/diagnosis.ts';
import {bringTerminal} from '../exercises/parts.ts';
import {terminalPart} from '../exercises/terminalPart.ts';
import {writtenTeller} from '../say/writtenTerminal.ts';

bringReadings(terminal.prints);
bringTerminal(terminalPart);

/** What exercises about printed texts say. */
export const teller = writtenTeller(terminal);
