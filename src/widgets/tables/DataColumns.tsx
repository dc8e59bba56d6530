import {clsx} from 'clsx';
import type {DataWords} from '../../text/data.ts';
import {columnIn, columnsInLanguages, type DataColumn, dataTableIds, dataTables} from '../../text/dataTables.ts';
import {localeIds} from '../../text/locales.ts';
import styles from './tables.module.css';

/** Every column that a table of data has, with what it means. */
export function DataColumns({words}: {readonly words: DataWords}) {
  const {dataTable, columns} = words;
  const names = [...new Set(dataTableIds.flatMap((table): readonly DataColumn[] => dataTables[table]))].toSorted();
  return (
    <table className={clsx(styles.stacked, styles.codes, styles.files)}>
      <thead>
        <tr>
          <th scope="col">{dataTable.column}</th>
          <th scope="col">{dataTable.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td data-label={dataTable.meaning}>
              {columns[name]
                .split('`')
                .map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>))}
              {columnsInLanguages.flatMap((column) =>
                column === name ? [` CSV: ${localeIds.map((locale) => columnIn(column, locale)).join(', ')}`] : [],
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
