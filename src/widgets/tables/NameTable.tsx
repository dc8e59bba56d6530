import {type NameRow, names} from '../../stacks/names.ts';
import type {NameStack} from '../../stacks/vendors.ts';
import {stateLabel} from '../../say/labels.ts';
import {vendorName} from '../../say/vendors.ts';
import type {EvidenceWords} from '../../text/evidence.ts';
import type {NameWords} from '../../text/names.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

interface NameTableWords {
  readonly evidence: EvidenceWords;
  readonly tables: StackTableWords;
  readonly names: NameWords;
}

interface NameTableProps extends PageProps<NameTableWords> {
  readonly stacks: readonly NameStack[];
  /** Whether rows bear their permanent address: on the page of names, and nowhere else. */
  readonly addressed: boolean;
}

/** Words that products print for a state, each with the state it stands for and where that was read. */
export function NameTable({words, Link, stacks, addressed}: NameTableProps) {
  return stacks.map((stack) => (
    <div key={stack}>
      <h3 id={addressed ? stack : undefined}>{vendorName(words.tables.vendors, stack)}</h3>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">{words.tables.word}</th>
            <th scope="col">{words.tables.state}</th>
            <th scope="col">{words.tables.seen}</th>
            <th scope="col">{words.tables.source}</th>
          </tr>
        </thead>
        <tbody>
          {names
            .filter((row) => row.stack === stack)
            .map((row) => (
              <NameLine key={row.id} words={words} Link={Link} row={row} addressed={addressed} />
            ))}
        </tbody>
      </table>
    </div>
  ));
}

interface NameLineProps extends PageProps<NameTableWords> {
  readonly row: NameRow;
  readonly addressed: boolean;
}

function NameLine({words, Link, row, addressed}: NameLineProps) {
  const {id, word, internal, number, states, visible, kind, source, version, evidence} = row;
  const {tables} = words;
  const {kinds, visibility} = words.names;
  const notes: Readonly<Partial<Record<string, string>>> = words.names.notes;
  return (
    <tr id={addressed ? id : undefined}>
      <th scope="row">
        <code>{word}</code>
        <span className={styles.gloss}>
          {[kinds[kind], internal, number === null ? null : `${tables.number} ${number}`]
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
        {notes[id] === undefined ? null : <span className={styles.gloss}>{notes[id]}</span>}
      </td>
      <td data-label={tables.seen}>{visible === null ? null : visibility[visible]}</td>
      <td className={styles.sources} data-label={tables.source}>
        <EvidenceBadge words={words.evidence} of={evidence} />{' '}
        <small>
          <SourceName>{[source, version].filter((part) => part !== null).join('; ')}</SourceName>
        </small>
      </td>
    </tr>
  );
}
