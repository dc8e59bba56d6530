import type {Role} from '../spec/index.ts';

/** The words of "Read my terminal" itself; what a reading says is in `reading.ts`. */
export interface ReaderWords {
  readonly paste: string;
  readonly placeholder: string;
  readonly privacy: string;
  readonly examples: string;
  readonly drop: string;
  readonly chooseFile: string;
  readonly clear: string;
  /** Opens the box again. */
  readonly edit: string;
  readonly cancel: string;
  readonly reading: (percent: number) => string;
  readonly tooLarge: (p: {name: string; megabytes: number; limit: number}) => string;
  /** Two outputs that were to be compared. */
  readonly bothTooLarge: (p: {megabytes: number; limit: number}) => string;
  readonly longPaste: (p: {megabytes: string}) => string;
  /** Of a text that is not in the box. */
  readonly notTakenAlong: string;
  readonly nothing: (p: {lines: number}) => string;
  /** The reason is a sentence. */
  readonly failed: (p: {reason: string}) => string;
  /** In which encoding a file was taken, and whether some of its bytes are none of it. */
  readonly readAs: (p: {encoding: string; damaged: boolean}) => string;
  /** Several files, read as hosts. */
  readonly manyFiles: (p: {count: number}) => string;
  readonly tooManyFiles: (p: {count: number; limit: number}) => string;
  readonly filesTooLarge: (p: {megabytes: number; limit: number}) => string;
  /** From one of several files back to all of them. */
  readonly allFiles: (p: {count: number}) => string;
  readonly needsScript: string;
  /** Above the example at rest. */
  readonly sample: string;
  readonly answer: string;
  readonly findings: string;
  /** What is shown at no line. */
  readonly also: (p: {count: number}) => string;
  /** Before the one command to run. */
  readonly nextCommand: string;
  readonly copyCommand: string;
  readonly colon: string;
  /** Before the transitions that the text shows. */
  readonly cameBy: string;
  /** Before what to do next, with whatever sets off a sentence in the language. */
  readonly next: string;
  /** Before what to leave alone. Those are whole sentences (“Do not …”), so the label denies nothing itself. */
  readonly avoid: string;
  readonly explained: string;
  /** At the line of what the verdict tells. */
  readonly toldAbove: string;
  readonly sessions: string;
  readonly session: (p: {side: string; sid: string}) => string;
  readonly connection: (p: {cid: string}) => string;
  readonly noRfcState: string;
  readonly waysIn: string;
  readonly waysOut: string;
  readonly simulate: string;
  readonly events: string;
  readonly line: (number: number) => string;
  readonly transitions: string;
  readonly text: string;
  readonly textShortened: string;
  readonly marked: string;
  readonly left: (p: {count: number}) => string;
  readonly unread: (p: {count: number}) => string;
  readonly copyTicket: string;
  readonly ticketTitle: string;
  readonly sides: Readonly<Record<Role, string>>;
}
