import {loginStatusAddress} from '../../render/address.ts';
import {loginStatuses} from '../../stacks/loginStatuses.ts';
import type {EvidenceWords} from '../../text/evidence.ts';
import type {LoginStatusWords} from '../../text/loginStatuses.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import {OwnLink} from '../parts/OwnLink.tsx';
import styles from './tables.module.css';

interface LoginStatusTableWords {
  readonly evidence: EvidenceWords;
  readonly tables: StackTableWords;
  readonly logins: LoginStatusWords;
}

/** What a refused login can mean, by Status-Class and Status-Detail; each at its own address. */
export function LoginStatuses({words: {evidence, tables, logins}}: {readonly words: LoginStatusTableWords}) {
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
          <tr key={row.status} id={loginStatusAddress(row.status)}>
            <th scope="row">
              <OwnLink to={loginStatusAddress(row.status)}>
                <code>{row.status}</code>
              </OwnLink>
            </th>
            <td data-label={tables.meaning}>{logins.meanings[row.status]}</td>
            <td data-label={tables.where}>
              {'where' in row ? (
                <>
                  {logins.whereToLook[row.status]}
                  {/* The page says that where to look is our word; what is not wears its own mark. */}
                  {row.where === 'inferred' ? null : (
                    <>
                      {' '}
                      <EvidenceBadge words={evidence} of={row.where} />
                    </>
                  )}
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
