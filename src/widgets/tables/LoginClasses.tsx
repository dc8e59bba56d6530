import {loginClassAddress} from '../../render/address.ts';
import {loginClasses} from '../../stacks/loginStatuses.ts';
import type {LoginStatusWords} from '../../text/loginStatuses.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './tables.module.css';

interface LoginClassTableWords {
  readonly tables: StackTableWords;
  readonly logins: LoginStatusWords;
}

/** What the Status-Class of a Login Response alone decides, each at its own address. */
export function LoginClasses({words: {tables, logins}, Link}: PageProps<LoginClassTableWords>) {
  return (
    <table className={styles.stacked}>
      <thead>
        <tr>
          <th scope="col">Status-Class</th>
          <th scope="col">{tables.meaning}</th>
          <th scope="col">{tables.rfc}</th>
        </tr>
      </thead>
      <tbody>
        {loginClasses.map((row) => (
          <tr key={row.statusClass} id={loginClassAddress(row.statusClass)}>
            <th scope="row">
              <OwnLink to={loginClassAddress(row.statusClass)}>{Number(row.statusClass)}</OwnLink>
            </th>
            <td data-label={tables.meaning}>{logins.meanings[row.statusClass]}</td>
            <td data-label={tables.rfc}>
              <Link className="ref" to={row.transition}>
                <TransitionChip transition={row.transition} />
              </Link>
              {'conditional' in row ? <span className={styles.gloss}>{logins.conditions[row.statusClass]}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
