import type {DataColumn, DataTableId} from './dataTables.ts';

/** What the page of data, and the list that comes with the files, say of them. */
export interface DataWords {
  /** What one row of each table is. */
  readonly tables: Readonly<Record<DataTableId, string>>;
  readonly columns: Readonly<Record<DataColumn, string>>;
  /** The files that are no tables. */
  readonly spec: string;
  readonly schema: string;
  readonly part: (machine: string) => string;
  readonly list: string;

  readonly dataTable: {
    readonly file: string;
    readonly holds: string;
    readonly rows: string;
    readonly columns: string;
    readonly column: string;
    readonly meaning: string;
  };
}
