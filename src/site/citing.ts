import type {Section} from '../spec/index.ts';
import type {CitingWords} from '../text/citing.ts';
import type {PageWords} from '../text/page.ts';

/** What a reader asks to cite. */
export interface AskedCitation {
  /** The file of `/cite/` that has it, or the page that it is a part of. */
  readonly id: string;
  /** A run on that page, which no file has; null for what the file has. */
  readonly run: CitedRun | null;
}

export interface CitedRun {
  /** In the words that come with the box. */
  readonly title: (words: PageWords & CitingWords) => string;
  /** The whole address, which opens it. */
  readonly url: string;
  readonly sections: readonly Section[];
}

type Hear = (asked: AskedCitation) => void;

let hear: Hear | null = null;

/** Opens the box in which it is cited: from anywhere on the page. */
export function askCitation(asked: AskedCitation): void {
  hear?.(asked);
}

/** Whoever draws the box is told what is asked for, until the returned function is called. */
export function hearCitations(heard: Hear): () => void {
  hear = heard;
  return () => {
    hear = null;
  };
}
