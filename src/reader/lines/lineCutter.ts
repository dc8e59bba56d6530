import {longestLine} from './lines.ts';

/**
 * Cuts a text that comes in pieces into lines, whatever ends them: LF, CRLF, or a CR alone, as progress bars write it.
 * Whoever counts lines counts them here, so that a number means the same line everywhere.
 */
export class LineCutter {
  #rest = '';
  #afterReturn = false;
  #count = 0;
  readonly #take: (line: string, number: number) => void;

  /** @param take is handed each line without its end, and its number, counted from 1 */
  constructor(take: (line: string, number: number) => void) {
    this.#take = take;
  }

  push(chunk: string): void {
    if (chunk === '') return;
    // A CRLF that two chunks share is still one line end.
    let start = this.#afterReturn && chunk.startsWith('\n') ? 1 : 0;
    this.#afterReturn = chunk.endsWith('\r');
    lineEnd.lastIndex = start;
    for (let end = lineEnd.exec(chunk); end !== null; end = lineEnd.exec(chunk)) {
      this.#hand(this.#rest + chunk.slice(start, end.index));
      start = lineEnd.lastIndex;
    }
    // Past the limit a line is not read anyway, so no more of it is held.
    if (this.#rest.length <= longestLine) this.#rest += chunk.slice(start);
  }

  /** Hands over the last line, if nothing ended it, and answers how many there were. */
  end(): number {
    if (this.#rest !== '') this.#hand(this.#rest);
    return this.#count;
  }

  #hand(line: string): void {
    this.#rest = '';
    this.#count += 1;
    this.#take(line, this.#count);
  }
}

const lineEnd = /\r\n?|\n/g;
