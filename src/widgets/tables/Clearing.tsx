import {clsx} from 'clsx';
import {clearing, clearingVersion} from '../../stacks/clearing.ts';
import type {Catalogue} from '../../text/table.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

interface ClearingProps {
  readonly words: Catalogue;
  readonly reader: FieldCatalogue;
}

/** What people do to a stuck session of the Linux target, and what follows. */
export function Clearing({words, reader}: ClearingProps) {
  const {tables, locale, outcomes} = reader;
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
        {clearing.map(({id, action, outcome, healthy, stuck, sources, evidence}) => (
          <tr key={id} id={id}>
            <th scope="row">{action[locale]}</th>
            <td data-label={tables.stuck}>
              <strong className={styles.outcome} data-outcome={outcome}>
                {outcomes[outcome]}
              </strong>
              <br />
              {stuck[locale]}
            </td>
            <td data-label={tables.healthy}>{healthy?.[locale]}</td>
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
        ))}
      </tbody>
    </table>
  );
}
