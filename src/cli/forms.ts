/** How a picture is spaced, and what it says. Distances and sizes in CSS pixels. */
export interface Form {
  /** What stands in a box: its id; its name too; its gloss too, where the language has glosses. */
  readonly says: 'ids' | 'names' | 'glosses';
  /** The size of a state's text. */
  readonly size: number;
  /** The size of a transition's label; null for a picture without labels. */
  readonly labelSize: number | null;
  /** From the top of one row to the top of the next: no more than `most`, and less where there are many rows. */
  readonly pitch: {readonly most: number; readonly height: number};
  /** Whether its lines can be pressed: they are broad then, and their labels have room for keys. */
  readonly answers: boolean;
  /** No wider than this. */
  readonly width: number;
  /** Of what ELK laid out at Mermaid's size, before anything is moved. */
  readonly scale: number;
  /** Of a box with one line of text, and what each further line adds. */
  readonly box: {readonly height: number; readonly line: number; readonly beside: number};
  /** Between two lines side by side, and between any two lines that touch one box, on whichever sides. */
  readonly apart: number;
  /** From a line to the corner of the box it touches. */
  readonly corner: number;
  /** From a line to a box that it passes. */
  readonly passing: number;
  /** A line back to its own box: how far out it runs, and how far above and below the middle. */
  readonly loop: {readonly out: number; readonly rise: number};
  /** How long a head is, and how long at least the piece of a line that bears it. */
  readonly head: {readonly length: number; readonly piece: number};
}

/** For a page of its own: as high as a simulator's stage, as wide as a phone. */
export const page: Form = {
  says: 'glosses',
  size: 14.5,
  labelSize: 14,
  answers: true,
  pitch: {most: 110, height: 640},
  width: 384,
  scale: 0.56,
  box: {height: 34, line: 13, beside: 12},
  apart: 25,
  corner: 13,
  passing: 14,
  loop: {out: 20, rise: 10},
  head: {length: 9, piece: 16},
};

/** For a lane of the lab, where both ends and their wire stand side by side. */
export const lane: Form = {
  ...page,
  says: 'names',
  size: 13,
  labelSize: 12.5,
  answers: false,
  pitch: {most: 64, height: 420},
  width: 364,
  scale: 0.5,
  box: {height: 26, line: 0, beside: 9},
  loop: {out: 18, rise: 8},
  head: {length: 8, piece: 13},
};

/** For a card or a row of pictures. */
export const miniature: Form = {
  says: 'ids',
  size: 12.5,
  labelSize: null,
  answers: false,
  pitch: {most: 52, height: 176},
  width: 176,
  scale: 0.25,
  box: {height: 16, line: 0, beside: 8},
  apart: 11,
  corner: 7,
  passing: 8,
  loop: {out: 9, rise: 4},
  head: {length: 6, piece: 6},
};

/** For a sheet of paper, with room to write a name into a box and a label into a pill. CSS pixels are 96 to the inch there too. */
export const handout: Form = {
  ...page,
  says: 'names',
  size: 14,
  labelSize: 15.5,
  answers: false,
  pitch: {most: 80, height: 532},
  width: 684,
  scale: 1,
  box: {height: 40, line: 0, beside: 16},
  apart: 40,
  corner: 18,
  passing: 22,
  loop: {out: 28, rise: 12},
  head: {length: 10, piece: 18},
};

/** The same with more between the rows, so that a pill stands on its line. */
export const worksheet: Form = {
  ...handout,
  labelSize: 13,
  pitch: {most: 100, height: 652},
  head: {length: 7, piece: 16},
};

/** For a wall, where the machines stand side by side and text is large beside lines. */
export const poster: Form = {
  ...page,
  says: 'names',
  answers: false,
  pitch: {most: 110, height: 672},
  box: {height: 38, line: 0, beside: 12},
};
