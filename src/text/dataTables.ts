/**
 * The tables that can be taken along as data, each with its columns in order. Both are identifiers of an interface: others
 * read them, so that they stay and are the same in every language.
 */
export const dataTables = {
  states: ['machine', 'role', 'id', 'name', 'initial', 'section', 'text', 'evidence', 'address'],
  transitions: ['machine', 'role', 'id', 'from', 'to', 'section', 'text', 'evidence', 'address'],
  clauses: [
    'machine',
    'role',
    'means',
    'transition',
    'key',
    'id',
    'from',
    'to',
    'events',
    'section',
    'text',
    'evidence',
    'address',
  ],
  couplings: [
    'id',
    'role',
    'cause_machine',
    'cause_transitions',
    'effect_machine',
    'effect_transitions',
    'sections',
    'text',
    'evidence',
    'address',
  ],
  terms: ['id', 'term', 'aliases', 'also_plain', 'mistranslations', 'text', 'evidence', 'address'],
  names: [
    'id',
    'product',
    'kind',
    'role',
    'word',
    'internal',
    'number',
    'states',
    'visibility',
    'note',
    'evidence',
    'source',
    'source_version',
    'address',
  ],
  deviations: [
    'id',
    'product',
    'role',
    'concerns',
    'text',
    'evidence',
    'conclusion',
    'source',
    'source_version',
    'address',
  ],
  'error-codes': ['code', 'name', 'letter', 'text', 'evidence', 'address'],
  'iscsiadm-errors': ['code', 'transitions', 'text', 'evidence', 'address'],
  'login-statuses': [
    'status',
    'transition',
    'text',
    'evidence',
    'condition',
    'where_to_look',
    'where_to_look_evidence',
    'address',
  ],
  'log-lines': [
    'id',
    'log',
    'role',
    'line',
    'after',
    'directly_after',
    'since',
    'before',
    'transitions',
    'one_of',
    'text',
    'evidence',
    'source',
    'address',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DataTableId = keyof typeof dataTables;

export const dataTableIds = Object.keys(dataTables) as readonly DataTableId[];

/** The columns of one table. */
export type DataColumnOf<Table extends DataTableId> = (typeof dataTables)[Table][number];

export type DataColumn = DataColumnOf<DataTableId>;

/** What has words in every language is a column for each in a CSV file, and an object by language in JSON. */
export const columnsInLanguages = [
  'text',
  'term',
  'note',
  'conclusion',
  'condition',
  'where_to_look',
  'address',
] as const satisfies readonly DataColumn[];

export type ColumnInLanguages = (typeof columnsInLanguages)[number];

/** `text_zh_hans`: a column of a CSV file for one language. */
export function columnIn(column: ColumnInLanguages, locale: string): string {
  return `${column}_${locale.toLowerCase().replace('-', '_')}`;
}
