import {loginStatuses} from '../../stacks/loginStatuses.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import styles from './tables.module.css';

/** What a refused login can mean, by Status-Class and Status-Detail; each at its own address. */
export function LoginStatuses({reader: {tables, locale}}: {readonly reader: FieldCatalogue}) {
  return (
    <table className={styles.stacked}>
      <thead>
        <tr>
          <th scope="col">{tables.status}</th>
          <th scope="col">{tables.meaning}</th>
          <th scope="col">{tables.where}</th>
        </tr>
      </thead>
      <tbody>
        {loginStatuses.map((row) => (
          <tr key={row.status} id={`status-${row.status}`}>
            <th scope="row">
              <code>{row.status}</code>
            </th>
            <td data-label={tables.meaning}>{row.meaning[locale]}</td>
            <td data-label={tables.where}>{'where' in row ? row.where[locale] : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
