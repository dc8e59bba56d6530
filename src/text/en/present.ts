import type {PresentWords} from '../present.ts';

/** A run on the wall, in English. */
// prettier-ignore
export const presentWords: PresentWords = {
  present: {
    wall: 'On the wall',
    notes: 'Speaker’s notes',
    onWall: ({at, count}) => `On the wall now: ${at} of ${count}`,
    next: 'Next',
    atEnd: 'The run ends here.',
    say: 'Say',
    ask: 'Ask the room',
    askBefore: ({step}) => `Before step ${step}:`,
    answer: 'Answer',
    lesson: 'Lesson',
    clock: 'Time',
    elapsed: 'Since the start',
    back: 'Back',
    black: 'Black screen',
    keys: {'→': 'next', '←': 'back', B: 'black', '.': 'white', L: 'language', F: 'full screen', N: 'notes', Esc: 'leave'},
    noWindow: 'The browser has not opened the window for the notes. Allow windows for this site, and press N again.',
    noChannel: 'This browser does not keep two windows in step: the notes would stay where they are.',
  },
};
