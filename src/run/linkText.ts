import {shorten} from './shorten.ts';

// What the links of all runs have in common, those of one machine and those of the lab: a version, what the run starts
// from, then one token a step.

const version = '1';
const separator = '~';

/** Longer runs are cut: nobody reads them, and a hostile link must not make the page work. */
export const stepLimit = 500;

/** Why a link was not played, or not to its end. `found` is the reader's own text, shortened. */
export type LinkRefusal<WhyNot> =
  | {readonly kind: 'version'; readonly found: string}
  | {readonly kind: 'unknownStep'; readonly number: number; readonly found: string}
  | {readonly kind: 'impossibleStep'; readonly number: number; readonly found: string; readonly reason: WhyNot}
  | {readonly kind: 'tooLong'; readonly limit: number};

/** What the fields before the first step say: where the run starts, or why the link is refused as a whole. */
export interface ReadHead<Start, Refusal> {
  readonly start: Start;
  readonly refusal: Refusal | null;
}

/** What one token makes of a run: the step as played, or why there is none; null for a word that means nothing. */
export type ReadStep<Step, WhyNot> = {readonly step: Step} | {readonly whyNot: WhyNot | null};

/** How the links of one kind of run are read, and what a reading of them looks like. */
export interface LinkFormat<Start, Step, WhyNot, HeadRefusal, Reading> {
  /** How many fields stand between the version and the first step. */
  readonly headLength: number;
  /** Where a run starts without a link, or with a link of another version. */
  readonly start: Start;
  readonly readHead: (fields: readonly string[]) => ReadHead<Start, HeadRefusal>;
  /** Plays the step that a token names; `before` is the step before it, null at the start. */
  readonly playToken: (start: Start, before: Step | null, token: string) => ReadStep<Step, WhyNot>;
  readonly readingOf: (
    start: Start,
    steps: readonly Step[],
    refusal: LinkRefusal<WhyNot> | HeadRefusal | null,
  ) => Reading;
}

/** A run's text for a link: its head in the order in which it is read, and one token a step. */
export function writeLink(head: readonly string[], tokens: readonly string[]): string {
  return [version, ...head, ...tokens].join(separator);
}

/**
 * Reads one link after another, as a page does that a reader plays on. A run is played only from where it parts with the
 * one before it, so the 500th step costs no more than the first. Never throws for a link, whoever wrote it: what cannot
 * be read or played ends the run there.
 */
export function memoLinks<Start, Step, WhyNot, HeadRefusal, Reading>(
  format: LinkFormat<Start, Step, WhyNot, HeadRefusal, Reading>,
): (text: string | null) => Reading {
  let before: Read<Start, Step, HeadRefusal, Reading> | null = null;
  return (text) => {
    if (before?.text !== text) before = readAfter(format, before, text);
    return before.reading;
  };
}

/** A link that was read, with what the next one may share with it. */
interface Read<Start, Step, HeadRefusal, Reading> {
  readonly text: string | null;
  readonly head: ReadHead<Start, HeadRefusal>;
  readonly steps: readonly Step[];
  readonly reading: Reading;
}

function readAfter<Start, Step, WhyNot, HeadRefusal, Reading>(
  format: LinkFormat<Start, Step, WhyNot, HeadRefusal, Reading>,
  before: Read<Start, Step, HeadRefusal, Reading> | null,
  text: string | null,
): Read<Start, Step, HeadRefusal, Reading> {
  const {start: plain, headLength, readHead, playToken, readingOf} = format;
  const end = (
    head: ReadHead<Start, HeadRefusal>,
    steps: readonly Step[],
    refusal: LinkRefusal<WhyNot> | HeadRefusal | null,
  ) => ({text, head, steps, reading: readingOf(head.start, steps, refusal)});

  if (text === null || text === '') return end({start: plain, refusal: null}, [], null);
  const parts = partsOf(text, headLength);
  const [foundVersion = '', ...fields] = parts.slice(0, 1 + headLength);
  if (foundVersion !== version)
    return end({start: plain, refusal: null}, [], {kind: 'version', found: shorten(foundVersion)});

  // The steps that both runs begin with, word for word, are taken over; below zero even the heads differ.
  const shared = before === null ? -1 : partsShared(parts, partsOf(before.text ?? '', headLength)) - 1 - headLength;
  const head = before !== null && shared >= 0 ? before.head : readHead(fields);
  if (head.refusal !== null) return end(head, [], head.refusal);
  const steps = before?.steps.slice(0, Math.max(0, shared)) ?? [];
  for (const token of parts.slice(1 + headLength + steps.length)) {
    const number = steps.length + 1;
    if (number > stepLimit) return end(head, steps, {kind: 'tooLong', limit: stepLimit});
    const read = playToken(head.start, steps.at(-1) ?? null, token);
    if ('step' in read) steps.push(read.step);
    else {
      const found = shorten(token);
      return end(
        head,
        steps,
        read.whyNot === null
          ? {kind: 'unknownStep', number, found}
          : {kind: 'impossibleStep', number, found, reason: read.whyNot},
      );
    }
  }
  return end(head, steps, null);
}

/** One token more than allowed shows that there are too many; the rest is not even split. */
function partsOf(text: string, headLength: number): readonly string[] {
  return text.split(separator, 1 + headLength + stepLimit + 1);
}

function partsShared(parts: readonly string[], others: readonly string[]): number {
  const parting = parts.findIndex((part, index) => part !== others[index]);
  return parting === -1 ? parts.length : parting;
}
