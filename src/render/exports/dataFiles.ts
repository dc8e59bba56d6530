import {type MachineId, machineIds, rfc, rfcUrl} from '../../spec/index.ts';
import type {DataWords} from '../../text/data.ts';
import {
  type ColumnInLanguages,
  columnIn,
  columnsInLanguages,
  type DataColumn,
  dataTableIds,
  dataTables,
} from '../../text/dataTables.ts';
import type {EntryWords} from '../../text/entries.ts';
import {byLocale, type Locale, localeIds} from '../../text/locales.ts';
import type {CitedSite} from '../citations/citableOf.ts';
import {specJson} from '../specJson.ts';
import {csv} from './csv.ts';
import {type Cell, dataRows, type Texts} from './dataRows.ts';
import {specSchema} from './specSchema.ts';

/** Under which licence table and words are given. */
const dataLicence = 'MIT';

/** Between the items of a list in one cell of a CSV file. */
const listSign = '|';

/** What goes into the files, in every language. */
interface DataSource {
  readonly words: Readonly<Record<Locale, EntryWords>>;
  readonly dataWords: Readonly<Record<Locale, DataWords>>;
  readonly site: CitedSite;
  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** One file, as the list of the files has it. */
export interface ListedFile {
  readonly file: string;
  readonly holds: Texts;
  /** None where it is no table. */
  readonly columns: readonly {readonly name: string; readonly meaning: Texts}[];
  readonly rows: number | null;
  readonly sha256: string;
}

/** A file and what the list says of it. */
interface Written {
  readonly text: string;
  readonly about: Omit<ListedFile, 'file' | 'sha256'>;
}

/**
 * The table as files by their name: every table as CSV and as JSON, the machines as `spec.json` with its schema and a part
 * for each of them, and `index.json`, which lists them all. They hold every language, and each says of which edition it is:
 * a CSV file by the list.
 */
export function dataFiles({words, dataWords, site, sha256}: DataSource): ReadonlyMap<string, string> {
  const head = {
    title: site.name,
    ...site.edition,
    licence: dataLicence,
  };
  const about = (say: (of: DataWords) => string): Texts => byLocale((locale) => say(dataWords[locale]));
  const whole = (holds: Texts): Written['about'] => ({holds, columns: [], rows: null});

  const rows = dataRows(words, site.address);
  const files = new Map<string, Written>();
  for (const table of dataTableIds) {
    const columns: readonly DataColumn[] = dataTables[table];
    // What stands under a column's name is what `dataRows` is typed to put there.
    const cells: readonly Readonly<Record<string, Cell | Texts>>[] = rows[table];
    const listed = (names: (column: DataColumn) => readonly string[]): Written['about'] => ({
      holds: about((of) => of.tables[table]),
      columns: columns.flatMap((column) =>
        names(column).map((name) => ({name, meaning: about((of) => of.columns[column])})),
      ),
      rows: cells.length,
    });
    files.set(`${table}.csv`, {text: asCsv(columns, cells), about: listed(csvColumns)});
    files.set(`${table}.json`, {text: asJson({...head, table, rows: cells}), about: listed((column) => [column])});
  }

  const tables = byLocale((locale) => words[locale].table);
  const spec = specJson(tables, site.address);
  const schema = {$schema: `${site.address}data/spec.schema.json`, ...head};
  files.set('spec.json', {text: asJson({...schema, ...spec}), about: whole(about((of) => of.spec))});
  files.set('spec.schema.json', {text: asJson(specSchema(schema.$schema)), about: whole(about((of) => of.schema))});
  for (const machine of machineIds) {
    const title = byLocale((locale) => dataWords[locale].part(tables[locale].machines[machine].title));
    files.set(partFile(machine), {text: asJson({...schema, ...partOf(spec, machine)}), about: whole(title)});
  }

  const list = {
    ...head,
    source: {rfc, address: rfcUrl},
    languages: localeIds,
    listSign,
    files: [...files].map(([file, {text, about: said}]): ListedFile => ({file, ...said, sha256: sha256(text)})),
  };
  return new Map([...[...files].map(([file, {text}]) => [file, text] as const), ['index.json', asJson(list)]]);
}

/** The file with one machine, for its page; it lies beside the others. */
export function partFile(machine: MachineId): string {
  return `${machine}.json`;
}

function partOf(spec: ReturnType<typeof specJson>, machine: MachineId) {
  const used = new Set(
    spec.machines[machine].transitions.flatMap(({clauses}) => clauses.flatMap(({events}): readonly string[] => events)),
  );
  const events = Object.fromEntries(Object.entries(spec.events).filter(([event]) => used.has(event)));
  return {rfc: spec.rfc, machines: {[machine]: spec.machines[machine]}, events};
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function asCsv(columns: readonly DataColumn[], rows: readonly Readonly<Record<string, Cell | Texts>>[]): string {
  return csv(
    columns.flatMap(csvColumns),
    rows.map((row) => columns.flatMap((column) => csvCells(column, row[column] ?? null))),
  );
}

function isInLanguages(column: DataColumn): column is ColumnInLanguages {
  return columnsInLanguages.some((inLanguages) => inLanguages === column);
}

function csvColumns(column: DataColumn): readonly string[] {
  return isInLanguages(column) ? localeIds.map((locale) => columnIn(column, locale)) : [column];
}

function csvCells(column: DataColumn, cell: Cell | Texts): readonly string[] {
  if (isTexts(cell)) return localeIds.map((locale) => cell[locale]);
  if (Array.isArray(cell)) return [listed(cell)];
  const text = cell === null ? '' : String(cell);
  return isInLanguages(column) ? localeIds.map(() => text) : [text];
}

function isTexts(cell: Cell | Texts): cell is Texts {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}

function listed(items: readonly string[]): string {
  const odd = items.find((item) => item.includes(listSign));
  if (odd !== undefined) throw new Error(`“${odd}” has the sign that stands between the items of a list`);
  return items.join(listSign);
}
