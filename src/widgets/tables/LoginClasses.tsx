import {loginClasses} from '../../stacks/loginStatuses.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import type {LinkComponent} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';

interface LoginClassesProps {
  readonly reader: FieldCatalogue;
  readonly Link: LinkComponent;
}

/** What the Status-Class of a Login Response alone decides. */
export function LoginClasses({reader: {tables, locale}, Link}: LoginClassesProps) {
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
          <tr key={row.statusClass}>
            <th scope="row">{Number(row.statusClass)}</th>
            <td data-label={tables.meaning}>{row.meaning[locale]}</td>
            <td data-label={tables.rfc}>
              <Link to={row.transition}>{row.transition}</Link>
              {'when' in row ? <span className={styles.gloss}>{row.when[locale]}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
