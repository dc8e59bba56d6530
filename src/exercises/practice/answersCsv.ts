/** One item of one sheet, with no word of who filled it in. */
export interface AnswerRow {
  /** Tells sheets apart in a file with several: the check code of the result. */
  readonly sheet: string;
  readonly set: string;
  readonly item: string;
  readonly answer: string;
  readonly isRight: boolean;
}

const columns = ['sheet', 'set', 'item', 'answer', 'right'] as const;

/** Answers as CSV (RFC 4180), without a person, an address or a time. */
export function writeAnswersCsv(rows: readonly AnswerRow[]): string {
  const lines = rows.map(({sheet, set, item, answer, isRight}) => [sheet, set, item, answer, isRight ? '1' : '0']);
  return [columns, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** What could be read of pasted files, one behind another, and how many lines could not. */
export interface ReadAnswers {
  readonly rows: readonly AnswerRow[];
  readonly skipped: number;
}

/** A class of hundreds with long rounds; more is no file of ours. */
const mostLines = 100_000;

/** Reads answers of any number of sheets, pasted one behind another by anybody. */
export function readAnswersCsv(text: string): ReadAnswers {
  const rows: AnswerRow[] = [];
  let skipped = 0;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const line of lines.slice(0, mostLines)) {
    if (line.trim() === '' || line.startsWith(columns.join(','))) continue;
    const [sheet, set, item, answer, right, ...more] = cellsOf(line);
    if (sheet === undefined || set === undefined || item === undefined || item === '' || answer === undefined)
      skipped += 1;
    else if ((right !== '0' && right !== '1') || more.length > 0) skipped += 1;
    else rows.push({sheet, set, item, answer, isRight: right === '1'});
  }
  return {rows, skipped: skipped + Math.max(0, lines.length - mostLines)};
}

/** Nothing begins with what a spreadsheet takes for a formula: ids and answers begin with a letter or a figure. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const [whole = '', quoted, bare = ''] = /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(rest) ?? [];
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (rest[whole.length] !== ',') return cells;
    rest = rest.slice(whole.length + 1);
  }
}
