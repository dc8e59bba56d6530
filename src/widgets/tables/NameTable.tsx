import {type NameRow, names} from '../../stacks/names.ts';
import type {NameStack} from '../../stacks/vendors.ts';
import {vendorName} from '../../say/vendors.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import type {NameTableWords} from './NameMatrix.tsx';
import styles from './Names.module.css';
import {SourceName} from './SourceName.tsx';
import {VisibilitySign} from './VisibilitySign.tsx';

interface NameTableProps extends PageProps<NameTableWords> {
  readonly stack: NameStack;
  /** Whether rows bear their permanent address: on the page of names, and nowhere else. */
  readonly addressed: boolean;
}

/** The words of one product for states, each with the state it stands for and where that was read. */
export function NameTable({words, Link, stack, addressed}: NameTableProps) {
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">{words.tables.word}</th>
          <th scope="col">{words.tables.state}</th>
          <th scope="col">{words.tables.source}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(stack).map((row) => (
          <NameLine key={row.id} words={words} Link={Link} row={row} addressed={addressed} />
        ))}
      </tbody>
    </table>
  );
}

interface StackFoldProps extends PageProps<NameTableWords> {
  readonly stack: NameStack;
}

/** The same behind one click, at the address of the product. Without script too, a browser opens it for whoever is led to a row. */
export function StackFold({words, Link, stack}: StackFoldProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <h3 id={stack}>{vendorName(words.tables.vendors, stack)}</h3>{' '}
        <span className={styles.count}>{words.names.count(rowsOf(stack).length)}</span>
      </summary>
      <NameTable words={words} Link={Link} stack={stack} addressed />
    </details>
  );
}

function rowsOf(stack: NameStack): readonly NameRow[] {
  return names.filter((row) => row.stack === stack);
}

interface NameLineProps extends PageProps<NameTableWords> {
  readonly row: NameRow;
  readonly addressed: boolean;
}

function NameLine({words, Link, row, addressed}: NameLineProps) {
  const {id, word, internal, number, states, visible, kind, source, version, evidence} = row;
  const {tables} = words;
  const {kinds} = words.names;
  const notes: Readonly<Partial<Record<string, string>>> = words.names.notes;
  const shown = (
    <code>
      <SourceName>{word}</SourceName>
    </code>
  );
  return (
    <tr id={addressed ? id : undefined}>
      <th scope="row">
        {visible === null ? null : <VisibilitySign words={words.names} of={visible} />}
        {addressed ? <OwnLink to={id}>{shown}</OwnLink> : shown}
        <span className={styles.gloss}>
          <SourceName>
            {[kinds[kind], internal, number === null ? null : `${tables.number} ${number}`]
              .filter((part) => part !== null)
              .join(', ')}
          </SourceName>
        </span>
      </th>
      <td data-label={tables.state}>
        {states.length === 0 ? <span className={styles.none}>{tables.noState}</span> : null}
        {states.map((state) => (
          <span key={state} className={styles.state}>
            <Link to={state}>
              <StateChip state={state} />
            </Link>
          </span>
        ))}
        {notes[id] === undefined ? null : <span className={styles.note}>{notes[id]}</span>}
      </td>
      <td className={styles.source} data-label={tables.source}>
        <EvidenceBadge words={words.evidence} of={evidence} />{' '}
        <SourceName>{[source, version].filter((part) => part !== null).join('; ')}</SourceName>
      </td>
    </tr>
  );
}
