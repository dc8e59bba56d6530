import {type NameRow, names, type NameStack} from '../../stacks/names.ts';
import {stateLabel} from '../../say/labels.ts';
import type {Catalogue} from '../../text/table.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

interface NameTableProps extends PageProps<Catalogue> {
  readonly reader: FieldCatalogue;
  readonly stacks: readonly NameStack[];
  /** Whether rows bear their permanent address: on the page of names, and nowhere else. */
  readonly addressed: boolean;
}

/** Words that products print for a state, each with the state it stands for and where that was read. */
export function NameTable({words, Link, reader, stacks, addressed}: NameTableProps) {
  return stacks.map((stack) => (
    <div key={stack}>
      <h3 id={addressed ? stack : undefined}>{reader.stacks[stack]}</h3>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">{reader.tables.word}</th>
            <th scope="col">{reader.tables.state}</th>
            <th scope="col">{reader.tables.seen}</th>
            <th scope="col">{reader.tables.source}</th>
          </tr>
        </thead>
        <tbody>
          {names
            .filter((row) => row.stack === stack)
            .map((row) => (
              <NameLine key={row.id} words={words} Link={Link} reader={reader} row={row} addressed={addressed} />
            ))}
        </tbody>
      </table>
    </div>
  ));
}

interface NameLineProps extends PageProps<Catalogue> {
  readonly reader: FieldCatalogue;
  readonly row: NameRow;
  readonly addressed: boolean;
}

function NameLine({words, Link, reader, row, addressed}: NameLineProps) {
  const {id, word, internal, number, states, visible, note, kind, source, version, evidence} = row;
  const {tables, locale} = reader;
  return (
    <tr id={addressed ? id : undefined}>
      <th scope="row">
        <code>{word}</code>
        <span className={styles.gloss}>
          {[reader.kinds[kind], internal, number === null ? null : `${tables.number} ${number}`]
            .filter((part) => part !== null)
            .join(', ')}
        </span>
      </th>
      <td data-label={tables.state}>
        {states.length === 0
          ? tables.noState
          : states.map((state) => (
              <div key={state}>
                <Link to={state}>{stateLabel(state)}</Link>
              </div>
            ))}
        {note === undefined ? null : <span className={styles.gloss}>{note[locale]}</span>}
      </td>
      <td data-label={tables.seen}>{visible === null ? null : reader.visibility[visible]}</td>
      <td className={styles.sources} data-label={tables.source}>
        <EvidenceBadge words={words.evidence} of={evidence} />{' '}
        <small>
          <SourceName>{[source, version].filter((part) => part !== null).join('; ')}</SourceName>
        </small>
      </td>
    </tr>
  );
}
