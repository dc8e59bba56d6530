import type {Firmness} from '../exercises/practice/progress.ts';
import type {Mode} from '../exercises/practice/practiceAddress.ts';

/** The page of exercises, but for the exercises themselves. */
export interface PracticeWords {
  readonly practice: {
    readonly modes: Readonly<Record<Mode, string>>;
    /** What a mode is, in one sentence. */
    readonly modeMeans: Readonly<Record<Mode, string>>;
    readonly mode: string;

    /** What is due, and where to begin. */
    readonly due: (count: number) => string;
    readonly nothingDue: string;
    readonly dueHow: string;
    readonly beginHow: string;
    readonly review: (count: number) => string;
    readonly threeQuestions: string;
    readonly week: string;
    readonly today: string;
    /** A day of the coming week, short. */
    readonly day: (date: Date) => string;

    readonly sets: string;
    readonly marks: Readonly<Record<'right' | 'wrong' | 'open', string>>;
    readonly marksOf: (p: {right: number; wrong: number; open: number}) => string;
    readonly start: string;
    readonly goOn: string;
    readonly again: string;
    readonly close: string;
    readonly items: string;
    readonly seed: string;
    readonly otherItems: string;
    readonly begin: (mode: Mode) => string;
    readonly goOnWith: (item: number) => string;
    readonly forClass: string;
    readonly forClassHow: string;
    readonly copyLink: string;
    readonly withAnswers: string;
    readonly packages: string;
    readonly forTrainers: string;

    readonly objectives: string;
    readonly objectivesHeld: (p: {held: number; all: number}) => string;
    readonly firmness: Readonly<Record<Firmness, string>>;
    readonly rightOf: (p: {right: number; asked: number}) => string;

    readonly kept: string;
    readonly keptHow: string;
    readonly notKept: string;
    readonly notKeptHow: string;
    readonly exportIt: string;
    readonly importIt: string;
    readonly erase: string;
    readonly eraseSure: string;
    readonly keepIt: string;
    readonly erased: string;
    readonly imported: (items: number) => string;
    readonly notImported: string;
    readonly needsScript: string;

    /** What was wrong with an address. `found` is the reader's own text. */
    readonly faults: {
      readonly set: (p: {found: string}) => string;
      readonly items: (p: {found: string}) => string;
      readonly seed: (p: {found: string; used: number}) => string;
      readonly count: (p: {found: string; used: number; most: number}) => string;
      readonly mode: (p: {found: string; used: string}) => string;
      readonly nothing: string;
    };

    /** A round. */
    readonly loading: string;
    readonly notLoaded: string;
    /** Answers wait for the part of the page that says when an item comes again. */
    readonly notScored: string;
    readonly tryAgain: string;
    readonly seedIs: (seed: number) => string;
    readonly setWithSeed: (p: {set: string; seed: number}) => string;
    readonly named: string;
    readonly dueItems: string;
    readonly itemOf: (p: {number: number; of: number}) => string;
    readonly leave: string;
    readonly standsStill: string;
    readonly stays: string;
    readonly answers: string;
    /** Between the parts of an answer in one line. */
    readonly between: string;
    readonly right: string;
    readonly wrong: string;
    readonly chosen: string;
    readonly byTable: string;
    readonly given: string;
    readonly none: string;
    readonly seeIt: string;
    readonly seeItHow: string;
    readonly answerIs: string;
    readonly hints: (p: {open: number; of: number}) => string;
    readonly nextHint: string;
    readonly back: string;
    readonly next: string;
    readonly toResult: string;
    readonly flag: string;
    readonly sheet: string;
    readonly sheetHow: (p: {given: number; of: number; flagged: number}) => string;
    readonly handIn: string;
    readonly handInOpen: (open: number) => string;
    readonly open: string;
    readonly flagged: string;
    readonly comesAgain: (days: number) => string;
    /** What counts in a run: its events, or the decisions in the lab. */
    readonly counted: Readonly<Record<'run' | 'lab', string>>;
    readonly used: (used: number) => string;
    readonly par: (p: {par: number; budget: number | null}) => string;
    readonly deliveringIsNone: string;
    /** How a part of a goal stands. */
    readonly goalMarks: Readonly<Record<'right' | 'wrong' | 'open', string>>;
    /** Told to who listens when it changes; `goal` is a line of the goal, without a full stop. */
    readonly goalNow: Readonly<Record<'right' | 'wrong' | 'open', (goal: string) => string>>;
    readonly fromStart: string;
    readonly reached: string;

    /** A result. */
    readonly resultOf: (p: {set: string; right: number; of: number}) => string;
    readonly version: (version: string) => string;
    readonly rightOfAll: (p: {right: number; all: number}) => string;
    readonly byObjective: string;
    readonly all: (count: number) => string;
    readonly onlyWrong: (count: number) => string;
    readonly show: string;
    readonly openItem: string;
    readonly practiseThese: (count: number) => string;
    readonly sameAgain: string;
    readonly checkCode: string;
    readonly checkCodeHow: string;
    readonly provesNothing: string;
    readonly copyCode: string;
    readonly checkACode: string;
    readonly share: string;
    readonly shareHow: string;
    readonly print: string;
    readonly exportAnswers: string;
    readonly exportHow: string;
    readonly answersCsv: string;

    /** The trainer's sheet and page. */
    readonly keyOf: (set: string) => string;
    readonly keyHow: string;
    readonly asLearner: string;
    readonly trainerTitle: string;
    readonly checkHow: string;
    readonly resultLink: string;
    readonly codeField: string;
    readonly compare: string;
    readonly codeFits: (p: {set: string; right: number; of: number}) => string;
    readonly codeDiffers: (code: string) => string;
    readonly noResult: string;
    readonly openResult: string;
    readonly statistics: string;
    readonly statisticsHow: string;
    readonly csvField: string;
    readonly readCsv: (p: {sheets: number; rows: number; skipped: number}) => string;
    readonly item: string;
    readonly asked: string;
    readonly shareRight: string;
    readonly discrimination: string;
    readonly discriminationMeans: string;
    readonly backToPractice: string;
  };
}
