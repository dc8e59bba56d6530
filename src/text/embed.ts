import type {Name} from './page.ts';

/** What the address of a frame may ask for instead of the reader's own. */
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** A simulator or the lab as a guest on somebody else's page, and the box that offers it. */
export interface EmbedWords {
  readonly embed: {
    readonly openInFull: string;
    readonly needsScript: string;
    /** What is wrong with the address of the frame, and what is shown. */
    readonly wrong: {
      readonly theme: (p: {found: string}) => string;
      readonly role: (p: {found: string}) => string;
      readonly otherRole: (p: {asked: Name; shown: Name}) => string;
      readonly at: (p: {found: string}) => string;
      readonly beyond: (p: {found: number; count: number}) => string;
    };

    /** The box. */
    readonly title: string;
    readonly what: string;
    readonly script: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme | 'system', string>>;
    readonly copy: string;
    readonly howTo: string;
    readonly close: string;
  };
}
