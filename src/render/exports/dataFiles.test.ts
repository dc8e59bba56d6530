import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import {clausesOf, machineIds} from '../../spec/index.ts';
import {dataWords, entryWords} from '../../text/catalogues.ts';
import {columnIn, columnsInLanguages, dataTableIds} from '../../text/dataTables.ts';
import {localeIds} from '../../text/locales.ts';
import type {SpecJson} from '../specJson.ts';
import {csv} from './csv.ts';
import {dataFiles, type ListedFile, partFile} from './dataFiles.ts';

const edition = {version: '0.1.0', commit: '5e09d83', published: '2026-11-26'} as const;
const site = {name: 'iSCSI State Lab', address: 'https://lab.example/', edition};
// Not the hash itself: the build's is compared with the files in tests/browser/data.test.ts.
const files = dataFiles({words: entryWords, dataWords, site, sha256: (text) => `${text.length}`});
const published = new Set(
  readFileSync(path.resolve(import.meta.dirname, '../../../tests/addresses.txt'), 'utf8')
    .trim()
    .split('\n'),
);

type Row = Readonly<Record<string, unknown>>;

function textOf(file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`There is no ${file}`);
  return text;
}

/** As whoever reads the file gets it; each test asserts what it relies on. */
function jsonOf(file: string): unknown {
  return JSON.parse(textOf(file));
}

/** By a reader that is not ours: one record for each row, by column. */
function csvOf(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(textOf(file), {columns: true, record_delimiter: '\r\n', relax_column_count: false});
}

/** A cell without words, as it stands in a CSV file. */
function plain(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join('|');
  return typeof cell === 'string' ? cell : cell === null ? '' : JSON.stringify(cell);
}

describe.each(dataTableIds)('The table of %s as data', (table) => {
  const rows = (jsonOf(`${table}.json`) as {readonly rows: readonly Row[]}).rows;
  const records = csvOf(`${table}.csv`);

  it('has the same rows and cells as CSV and as JSON, read back by another reader', () => {
    expect(rows.length).toBeGreaterThan(10);
    const flat = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([column, cell]) => {
          const known = columnsInLanguages.find((inLanguages) => inLanguages === column);
          if (known === undefined) return [[column, plain(cell)]];
          const texts = (cell ?? {}) as Readonly<Record<string, string>>;
          return localeIds.map((locale) => [columnIn(known, locale), texts[locale] ?? '']);
        }),
      ),
    );
    expect(records).toEqual(flat);
  });

  it('has an address that was published in each row, in every language', () => {
    for (const record of records) {
      const address = (record.address_en ?? '').replace('https://lab.example', '');
      expect(published).toContain(address);
      expect(record.address_zh_hans).toBe(`https://lab.example/zh-Hans${address}`);
    }
  });

  it('says in each row whose word it is', () => {
    for (const {evidence} of records) expect(['rfc', 'implementation', 'inferred']).toContain(evidence);
  });

  it('ends every line as RFC 4180 says, and has no mark of byte order', () => {
    const text = textOf(`${table}.csv`);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF]/);
  });
});

describe('A CSV file', () => {
  it('quotes what holds a comma, a quote or a line break', () => {
    expect(csv(['a', 'b'], [['1, 2', 'say “"hi"”\n']])).toBe('a,b\r\n"1, 2","say “""hi""”\n"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('has no cell “%s” that a spreadsheet would run', (cell) => {
    expect(() => csv(['a'], [[cell]])).toThrow(/formula/);
  });
});

describe('The table as spec.json', () => {
  const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true});
  const validate = ajv.compile(jsonOf('spec.schema.json') as Row);
  const spec = jsonOf('spec.json') as SpecJson;

  it('is valid by the schema beside it, and so is the part of each machine', () => {
    expect(validate(spec), JSON.stringify(validate.errors)).toBe(true);
    for (const machine of machineIds) {
      const part = jsonOf(`${machine}.json`) as SpecJson;
      expect(validate(part), JSON.stringify(validate.errors)).toBe(true);
      expect(part.machines).toEqual({[machine]: spec.machines[machine]});
      expect(files.has(partFile(machine))).toBe(true);
    }
  });

  it('has every machine, and a text for every event of a clause', () => {
    expect(Object.keys(spec.machines)).toEqual(machineIds);
    for (const machine of machineIds)
      for (const {role, events} of clausesOf(machine))
        for (const event of events) expect(spec.events[event][role]?.en).toMatch(/\w/);
  });

  const broken: readonly (readonly [what: string, change: (copy: SpecJson) => unknown])[] = [
    ['a state that section 8 does not have', (copy) => Object.assign(copy.machines.cleanup.states[0]!, {id: 'R4'})],
    [
      'a transition into a state of another machine',
      (copy) => Object.assign(copy.machines.cleanup.transitions[0]!, {to: 'S1'}),
    ],
    ['a state without words', (copy) => Object.assign(copy.machines.cleanup.states[0]!, {text: {}})],
    [
      'a clause without events',
      (copy) => Object.assign(copy.machines.cleanup.transitions[0]!.clauses[0]!, {events: []}),
    ],
    ['a machine that the RFC does not have', (copy) => Object.assign(copy.machines, {other: copy.machines.cleanup})],
    ['no version', (copy) => Object.assign(copy, {version: undefined})],
  ];
  it.each(broken)('is refused by the schema with %s', (_, change) => {
    const copy = jsonOf('spec.json') as SpecJson;
    change(copy);
    expect(validate(JSON.parse(JSON.stringify(copy)))).toBe(false);
  });
});

describe('The list of the files', () => {
  const list = jsonOf('index.json') as Row & {readonly files: readonly ListedFile[]};

  it('lists all of them but itself, in every language, with edition and licence', () => {
    expect(list).toMatchObject({...edition, licence: 'MIT'});
    expect([...list.files.map(({file}) => file), 'index.json'].toSorted()).toEqual([...files.keys()].toSorted());
    for (const {file, holds} of list.files) for (const locale of localeIds) expect(holds[locale], file).toMatch(/\S/);
  });

  it('counts the rows of each table and names its columns in their order, with what they mean', () => {
    for (const {file, columns, rows, sha256} of list.files) {
      expect(sha256).toBe(`${textOf(file).length}`);
      const meanings = columns.flatMap(({meaning}) => Object.values(meaning));
      expect(meanings.filter((meaning) => meaning.trim() === '')).toEqual([]);
      if (file.endsWith('.csv')) {
        const [header, ...records] = parse(textOf(file));
        expect([columns.map(({name}) => name), rows]).toEqual([header, records.length]);
      } else if (rows !== null) {
        const read = (jsonOf(file) as {readonly rows: readonly Row[]}).rows;
        expect(rows).toBe(read.length);
        for (const row of read) expect(Object.keys(row).toSorted()).toEqual(columns.map(({name}) => name).toSorted());
      }
    }
  });

  it('every JSON file says of which edition it is', () => {
    for (const file of files.keys())
      if (file.endsWith('.json') && !file.endsWith('.schema.json')) expect(jsonOf(file) as Row).toMatchObject(edition);
  });
});
