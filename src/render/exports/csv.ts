/**
 * A table as CSV: RFC 4180, so commas, CRLF after every line, and quotes around what holds a comma, a quote or a line break.
 *
 * A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula. No cell of ours
 * begins so, and a mark before it would change what a program reads: such a cell is refused.
 *
 * @throws when a cell could run as a formula
 */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  if (/^[=+\-@\t\r]/.test(text)) throw new Error(`A spreadsheet would run “${text}” as a formula`);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
