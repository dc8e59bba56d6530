import {clsx} from 'clsx';
import {errorCodes} from '../../stacks/errorCodes.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import type {LinkComponent} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';

interface ErrorCodesProps {
  readonly reader: FieldCatalogue;
  readonly Link: LinkComponent;
}

/** The initiator's error codes 1001 to 1022, each at its own address. */
export function ErrorCodes({reader, Link}: ErrorCodesProps) {
  const {tables, locale} = reader;
  return (
    <table className={clsx(styles.stacked, styles.codes)}>
      <thead>
        <tr>
          <th scope="col">{tables.code}</th>
          <th scope="col">ISCSI_ERR_</th>
          <th scope="col">{tables.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {errorCodes.map((row) => (
          <tr key={row.code} id={`error-${row.code}`}>
            <th scope="row">{row.code}</th>
            <td data-label="ISCSI_ERR_">
              <code>{row.name}</code>
            </td>
            <td data-label={tables.meaning}>
              {row.meaning[locale]}
              {'letter' in row ? (
                <>
                  {' '}
                  <Link to={`T15-initiator-${row.letter}`}>{`T15 ${row.letter})`}</Link>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
