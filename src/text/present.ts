/** A run on the wall of a room, and what its speaker sees in a second window. */
export interface PresentWords {
  readonly present: {
    readonly wall: string;
    readonly notes: string;
    readonly onWall: (p: {at: number; count: number}) => string;
    readonly next: string;
    readonly atEnd: string;
    readonly say: string;
    /** Heads what is asked of the room, and each answer. */
    readonly ask: string;
    readonly askBefore: (p: {step: number}) => string;
    readonly answer: string;
    readonly lesson: string;
    readonly clock: string;
    readonly elapsed: string;
    readonly back: string;
    readonly black: string;
    /** What each key does. */
    readonly keys: Readonly<Record<PresentKey, string>>;
    /** The browser opened no second window, or lets two windows not hear of one another. */
    readonly noWindow: string;
    readonly noChannel: string;
  };
}

/** Keys of the wall and of the notes, as they are written on a keyboard. */
export type PresentKey = '→' | '←' | 'B' | '.' | 'L' | 'F' | 'N' | 'Esc';
