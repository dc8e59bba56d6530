import {deviationsOf} from '../../stacks/deviations.ts';
import {stateLabel} from '../../say/labels.ts';
import {vendorName} from '../../say/vendors.ts';
import type {FamilyId} from '../../spec/index.ts';
import type {DeviationWords} from '../../text/deviations.ts';
import type {PageWords} from '../../text/page.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

interface DeviationTableWords extends Pick<PageWords, 'evidence' | 'roles' | 'sentenceGap'> {
  readonly tables: StackTableWords;
  readonly deviations: DeviationWords;
}

interface DeviationsProps extends PageProps<DeviationTableWords> {
  readonly of: FamilyId;
}

/** What products leave out of a machine or do otherwise, beside the states and transitions it concerns. */
export function Deviations({words, Link, of}: DeviationsProps) {
  const {tables} = words;
  const rows = deviationsOf(of);
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
        {rows.map((row) => (
          <tr key={row.id} id={row.id}>
            <td data-label={tables.concerns}>
              {row.concerns.map((label) => (
                <span key={label}>
                  <Link to={label}>{isState(label) ? stateLabel(label) : label}</Link>{' '}
                </span>
              ))}
            </td>
            <td data-label={tables.otherwise}>
              <strong>
                {vendorName(tables.vendors, row.product)} · {words.roles[row.role]}
              </strong>
              <br />
              {words.deviations.rows[row.id]}
              {'concluded' in row ? (
                <>
                  {words.sentenceGap}
                  {words.deviations.conclusions[row.id]} <EvidenceBadge words={words.evidence} of="inferred" />
                </>
              ) : null}
            </td>
            <td className={styles.sources} data-label={tables.source}>
              <EvidenceBadge words={words.evidence} of={row.evidence} />
              <small className={styles.gloss}>
                <SourceName>
                  {[
                    typeof row.source === 'string' ? row.source : words.deviations.watched[row.source.watched],
                    row.version,
                  ]
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

function isState(label: string): boolean {
  return /^[SRQ]/.test(label);
}
