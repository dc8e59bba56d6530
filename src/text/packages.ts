/** The formats in which a set can be taken to another program. */
export const packageFormats = ['scorm', 'qti', 'gift', 'anki'] as const;

export type PackageFormat = (typeof packageFormats)[number];

/** A set as a file for a learning platform: what the page of exercises offers, and what the package itself says. */
export interface PackageWords {
  readonly packages: {
    readonly title: string;
    /** How many items of the set are in each file: those that need no machine to be played. */
    readonly holds: (p: {held: number; of: number}) => string;
    /** Said where some of them ask for a reason too. */
    readonly halves: string;
    /** A format, and for whom it is. The name of a format is the same in every language. */
    readonly formats: Readonly<Record<PackageFormat, {readonly name: string; readonly what: string}>>;
    readonly pass: string;
    readonly passHow: string;
    readonly noPass: string;
    readonly plain: string;
  };

  /** Said by the SCORM package, which carries these as data: no functions. */
  readonly player: {
    readonly reported: string;
    readonly notReported: string;
    readonly onlyShown: string;
    readonly notTaken: string;
    readonly resumed: string;
    readonly notResumed: string;
    readonly check: string;
    readonly chooseFirst: string;
    readonly chooseReason: string;
    readonly next: string;
    readonly yourAnswers: string;
    readonly statuses: Readonly<Record<'completed' | 'passed' | 'failed', string>>;
    readonly needsScript: string;
  };
  /** Below each page of the SCORM package. */
  readonly madeWith: (p: {site: string; version: string}) => string;
}
