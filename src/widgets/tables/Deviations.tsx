import {type Deviation, deviations} from '../../stacks/deviations.ts';
import {stateLabel} from '../../say/labels.ts';
import {familyIds, families, type FamilyId, roles, statesOf, transitionsOf} from '../../spec/index.ts';
import type {Catalogue} from '../../text/table.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

interface DeviationsProps extends PageProps<Catalogue> {
  readonly reader: FieldCatalogue;
  readonly of: FamilyId;
}

/** What products leave out of a machine or do otherwise, beside the states and transitions it concerns. */
export function Deviations({words, Link, reader, of}: DeviationsProps) {
  const {tables, locale, stacks} = reader;
  const rows: readonly Deviation[] = deviations.filter(({concerns: [first]}) => familyOfLabel(first) === of);
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
        {rows.map(({id, product, role, concerns, text, source, version, evidence}) => (
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
                {stacks[product]} · {reader.sides[role]}
              </strong>
              <br />
              {text[locale]}
            </td>
            <td className={styles.sources} data-label={tables.source}>
              <EvidenceBadge words={words.evidence} of={evidence} />
              <small className={styles.gloss}>
                <SourceName>
                  {[typeof source === 'string' ? source : source[locale], version]
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
