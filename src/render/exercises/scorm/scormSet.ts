import type {ItemShape} from '../../../exercises/practice/suspended.ts';
import type {SaidAnswer, SaidSecondHalf} from '../../../say/saidItem.ts';
import type {MachineId, Role, StateId} from '../../../spec/index.ts';
import type {PackageWords} from '../../../text/packages.ts';
import type {PracticeWords} from '../../../text/practice.ts';

/** A set as the player of a SCORM package reads it: data alone, in one language, with nothing left to be worked out. */
export interface ScormSet {
  /** By which the player knows what a platform kept of this very set. */
  readonly key: string;
  readonly title: string;
  readonly items: readonly ScormItem[];
  readonly words: PlayerWords;
}

export interface ScormItem {
  /** “Item 3 of 9”. */
  readonly place: string;
  readonly kind: string;
  readonly question: string;
  /** What a tool printed, line by line; null where the question is all. */
  readonly lines: readonly string[] | null;
  readonly answers: readonly SaidAnswer[];
  readonly second: SaidSecondHalf | null;
  readonly picture: ScormPicture | null;
}

/** The diagram beside a question, and where its machine stands. */
export interface ScormPicture {
  readonly machine: MachineId;
  readonly state: StateId;
  readonly side: Role;
  readonly role: string;
  readonly title: string;
  readonly now: string;
}

export type PlayerWords = PackageWords['player'] &
  Pick<PracticeWords['practice'], 'right' | 'wrong' | 'back' | 'toResult' | 'marks'> & {
    /** “7 of 9 right”, by how many are right. */
    readonly results: readonly string[];
    readonly madeWith: string;
  };

/** How many answers each item of a set has. */
export function shapesOf({items}: ScormSet): readonly ItemShape[] {
  return items.map(({answers, second}) => ({
    options: answers.length,
    reasons: second === null ? null : second.reasonsAfter.map(({length}) => length),
  }));
}
