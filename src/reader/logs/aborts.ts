import {mostOfOneKind, type Notes} from '../notes.ts';

/**
 * Aborts of other fabrics. The line that finds the command names the fabric, the one that ends the abort does not: only
 * the tag ties them together.
 */
export class ForeignAborts {
  readonly #tags = new Set<string>();

  /** Whether a line is about an abort that is none of iSCSI. */
  take(text: string): boolean {
    if (!text.includes('ABORT_TASK: ')) return false;
    const [, fabric, found] = /ABORT_TASK: Found referenced (\S{1,40}) task_tag: (\d{1,20})/.exec(text) ?? [];
    if (found !== undefined) {
      if (fabric === 'iSCSI') this.#tags.delete(found);
      else this.#tags.add(found);
      return fabric !== 'iSCSI';
    }
    const ended = /ABORT_TASK: Sending TMR_\w{1,40} for ref_tag: (\d{1,20})/.exec(text)?.[1];
    return ended !== undefined && this.#tags.has(ended);
  }
}

/** An abort whose command came back has two lines with one tag; with only the first, LIO still waits for the command. */
export function concludeAborts(notes: Notes): void {
  const waiting = new Map<string, {readonly tag: string; readonly line: number}>();
  const ended: number[] = [];
  for (const {row, host, about, line} of notes.events) {
    if (about === null) continue;
    const key = `${host ?? ''} ${about}`;
    if (row === 'lio-abort-task') waiting.set(key, {tag: about, line});
    else if (row === 'lio-abort-done' && waiting.delete(key)) ended.push(line);
  }
  for (const {tag, line} of waiting.values()) notes.find('abort-waits', {tag}, line);
  if (ended.length > 0) notes.find('aborts-ended', {count: `${ended.length}`}, ...ended.slice(0, mostOfOneKind));
}
