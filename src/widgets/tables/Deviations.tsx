import {deviationsOf} from '../../stacks/deviations.ts';
import {vendorName} from '../../say/vendors.ts';
import type {FamilyId} from '../../spec/index.ts';
import type {DeviationWords} from '../../text/deviations.ts';
import type {PageWords} from '../../text/page.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import styles from './Entries.module.css';
import {LabelLinks} from './LabelLinks.tsx';
import {RoleTag} from './RoleTag.tsx';
import {SourceName} from './SourceName.tsx';

interface DeviationTableWords extends PageWords {
  readonly tables: StackTableWords;
  readonly deviations: DeviationWords;
}

interface DeviationsProps extends PageProps<DeviationTableWords> {
  readonly of: FamilyId;
}

/** What products leave out of a machine or do otherwise, beside the states and transitions it concerns. */
export function Deviations({words, Link, of}: DeviationsProps) {
  const {tables} = words;
  return (
    <ul className={styles.entries}>
      {deviationsOf(of).map((row) => (
        <li key={row.id} id={row.id}>
          <p className={styles.head}>
            <span className={styles.move}>
              <LabelLinks Link={Link} labels={row.concerns} />
            </span>
            <strong>{vendorName(tables.vendors, row.product)}</strong>
            <RoleTag words={words} of={row.role} />
            <span className={styles.address}>
              <OwnLink to={row.id} label={words.linkTo(row.id)}>
                #
              </OwnLink>
            </span>
          </p>
          <p className={styles.what}>
            {words.deviations.rows[row.id]}
            {'concluded' in row ? (
              <>
                {words.sentenceGap}
                {words.deviations.conclusions[row.id]} <EvidenceBadge words={words.evidence} of="inferred" />
              </>
            ) : null}
          </p>
          <p className={styles.source}>
            <EvidenceBadge words={words.evidence} of={row.evidence} />{' '}
            <SourceName>
              {[typeof row.source === 'string' ? row.source : words.deviations.watched[row.source.watched], row.version]
                .filter((part) => part !== null)
                .join('; ')}
            </SourceName>
          </p>
        </li>
      ))}
    </ul>
  );
}
