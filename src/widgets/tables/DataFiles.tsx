import {clsx} from 'clsx';
import type {DataWords} from '../../text/data.ts';
import {type DataTableId, dataTableIds, dataTables} from '../../text/dataTables.ts';
import styles from './tables.module.css';

/** What the page knows of the files beside their names: it has no rows itself. */
export interface MadeDataFiles {
  readonly rows: Readonly<Record<DataTableId, number>>;
  /** The file of each machine, with what it is called. */
  readonly parts: readonly {readonly file: string; readonly title: string}[];
}

interface DataFilesProps {
  readonly words: DataWords;
  readonly made: MadeDataFiles;
  readonly urlOf: (file: string) => string;
}

/** Every file of data: what it holds, how many rows, and its columns. */
export function DataFiles({words, made, urlOf}: DataFilesProps) {
  const {dataTable, tables, list, spec, schema, part} = words;
  const others = [
    {file: 'index.json', holds: list},
    {file: 'spec.json', holds: spec},
    {file: 'spec.schema.json', holds: schema},
    ...made.parts.map(({file, title}) => ({file, holds: part(title)})),
  ];
  const link = (file: string) => (
    <a href={urlOf(file)}>
      <code>{file}</code>
    </a>
  );
  return (
    <table className={clsx(styles.stacked, styles.files)}>
      <thead>
        <tr>
          <th scope="col">{dataTable.file}</th>
          <th scope="col">{dataTable.holds}</th>
          <th scope="col">{dataTable.rows}</th>
          <th scope="col">{dataTable.columns}</th>
        </tr>
      </thead>
      <tbody>
        {dataTableIds.map((table) => (
          <tr key={table}>
            <th scope="row">
              {link(`${table}.csv`)} {link(`${table}.json`)}
            </th>
            <td data-label={dataTable.holds}>{tables[table]}</td>
            <td data-label={dataTable.rows}>{made.rows[table]}</td>
            <td data-label={dataTable.columns}>{dataTables[table].join(', ')}</td>
          </tr>
        ))}
        {others.map(({file, holds}) => (
          <tr key={file}>
            <th scope="row">{link(file)}</th>
            <td data-label={dataTable.holds}>{holds}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
