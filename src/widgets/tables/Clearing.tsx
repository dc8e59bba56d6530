import {clsx} from 'clsx';
import {clearing, clearingVersion} from '../../stacks/clearing.ts';
import type {ClearingWords} from '../../text/clearing.ts';
import type {EvidenceWords} from '../../text/evidence.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import {OwnLink} from '../parts/OwnLink.tsx';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

interface ClearingTableWords {
  readonly evidence: EvidenceWords;
  readonly tables: StackTableWords;
  readonly clearing: ClearingWords;
}

/** What people do to a stuck session of the Linux target, and what follows. */
export function Clearing({words}: {readonly words: ClearingTableWords}) {
  const {tables} = words;
  const {outcomes, rows} = words.clearing;
  return (
    <table className={clsx(styles.stacked, styles.actions)}>
      <thead>
        <tr>
          <th scope="col">{tables.action}</th>
          <th scope="col">{tables.stuck}</th>
          <th scope="col">{tables.healthy}</th>
          <th scope="col">{tables.source}</th>
        </tr>
      </thead>
      <tbody>
        {clearing.map(({id, outcome, sources, evidence}) => {
          const said = rows[id];
          return (
            <tr key={id} id={id}>
              <th scope="row">
                <OwnLink to={id}>{said.action}</OwnLink>
              </th>
              <td data-label={tables.stuck}>
                <strong className={styles.outcome} data-outcome={outcome}>
                  {outcomes[outcome]}
                </strong>
                <br />
                {said.stuck}
              </td>
              <td data-label={tables.healthy}>{'healthy' in said ? said.healthy : null}</td>
              <td className={styles.sources} data-label={tables.source}>
                <EvidenceBadge words={words.evidence} of={evidence} />
                {sources.map((source) => (
                  <small key={source} className={styles.gloss}>
                    <SourceName>{source}</SourceName>
                  </small>
                ))}
                {sources.length === 0 ? null : <small className={styles.gloss}>{clearingVersion}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
