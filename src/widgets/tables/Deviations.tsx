import {deviations} from '../../stacks/deviations.ts';
import {stateLabel} from '../../say/labels.ts';
import {vendorName} from '../../say/vendors.ts';
import {familyIds, families, type FamilyId, type Role, roles, statesOf, transitionsOf} from '../../spec/index.ts';
import type {DeviationWords} from '../../text/deviations.ts';
import type {EvidenceWords} from '../../text/evidence.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

interface DeviationTableWords {
  readonly evidence: EvidenceWords;
  readonly roles: Readonly<Record<Role, string>>;
  readonly tables: StackTableWords;
  readonly deviations: DeviationWords;
}

interface DeviationsProps extends PageProps<DeviationTableWords> {
  readonly of: FamilyId;
}

/** What products leave out of a machine or do otherwise, beside the states and transitions it concerns. */
export function Deviations({words, Link, of}: DeviationsProps) {
  const {tables} = words;
  const rows = deviations.filter(({concerns: [first]}) => familyOfLabel(first) === of);
  return (
    <table className={styles.stacked}>
      <thead>
        <tr>
          <th scope="col">{tables.concerns}</th>
          <th scope="col">{tables.otherwise}</th>
          <th scope="col">{tables.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({id, product, role, concerns, source, version, evidence}) => (
          <tr key={id} id={id}>
            <td data-label={tables.concerns}>
              {concerns.map((label) => (
                <span key={label}>
                  <Link to={label}>{isState(label) ? stateLabel(label) : label}</Link>{' '}
                </span>
              ))}
            </td>
            <td data-label={tables.otherwise}>
              <strong>
                {vendorName(tables.vendors, product)} · {words.roles[role]}
              </strong>
              <br />
              {words.deviations.rows[id]}
            </td>
            <td className={styles.sources} data-label={tables.source}>
              <EvidenceBadge words={words.evidence} of={evidence} />
              <small className={styles.gloss}>
                <SourceName>
                  {[typeof source === 'string' ? source : words.deviations.watched[source.watched], version]
                    .filter((part) => part !== null)
                    .join('; ')}
                </SourceName>
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A row stands once: with the family of what it concerns first. */
function familyOfLabel(label: string): FamilyId | undefined {
  return familyIds.find((family) =>
    roles.some((role) => {
      const machine = families[family][role];
      return statesOf(machine).some((id) => id === label) || transitionsOf(machine).some(({id}) => id === label);
    }),
  );
}

function isState(label: string): boolean {
  return /^[SRQ]/.test(label);
}
