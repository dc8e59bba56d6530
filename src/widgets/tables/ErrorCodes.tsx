import {clsx} from 'clsx';
import {errorCodes} from '../../stacks/errorCodes.ts';
import {errorCodeAddress} from '../../render/address.ts';
import type {ErrorCodeWords} from '../../text/errorCodes.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './tables.module.css';

interface ErrorCodeTableWords {
  readonly tables: StackTableWords;
  readonly errorCodes: ErrorCodeWords;
}

/** The initiator's error codes 1001 to 1022, each at its own address. */
export function ErrorCodes({words, Link}: PageProps<ErrorCodeTableWords>) {
  const {tables} = words;
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
          <tr key={row.code} id={errorCodeAddress(row.code)}>
            <th scope="row">
              <OwnLink to={errorCodeAddress(row.code)}>{row.code}</OwnLink>
            </th>
            <td data-label="ISCSI_ERR_">
              <code>{row.name}</code>
            </td>
            <td data-label={tables.meaning}>
              {words.errorCodes[row.code]}
              {'letter' in row ? (
                <>
                  {' '}
                  <Link className="ref" to={`T15-initiator-${row.letter}`}>
                    <TransitionChip transition="T15" mark={`${row.letter})`} />
                  </Link>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
