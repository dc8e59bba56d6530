import {names, type NameKind, type NameRow} from '../../stacks/names.ts';
import {cleanupStateOf, type StateId} from '../../spec/index.ts';
import {type NameStack, nameStacks} from '../../stacks/vendors.ts';
import {vendorName} from '../../say/vendors.ts';
import type {EvidenceWords} from '../../text/evidence.ts';
import type {NameWords} from '../../text/names.ts';
import type {StackTableWords} from '../../text/stackTables.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {StateChip} from '../parts/StateChip.tsx';
import styles from './Names.module.css';
import {SourceName} from './SourceName.tsx';
import {VisibilitySign} from './VisibilitySign.tsx';

export interface NameTableWords {
  readonly evidence: EvidenceWords;
  readonly tables: StackTableWords;
  readonly names: NameWords;
}

interface NameMatrixProps extends PageProps<NameTableWords> {
  /** Stages are no states, so that they have no matrix. */
  readonly of: Exclude<NameKind, 'stage'>;
}

/** What each product calls each state: a row for a state, a column for a product. Each word leads to its own row below. */
export function NameMatrix({words, Link, of}: NameMatrixProps) {
  const rows = names.filter(({kind, stack, states}) => kind === of && stack !== 'rfc' && states.length > 0);
  const stacks = nameStacks.filter((id) => rows.some(({stack}) => stack === id));
  const states = names.filter(({kind, stack}) => kind === of && stack === 'rfc').flatMap((row) => row.states);
  const twins = new Set<StateId | undefined>(states.map(cleanupStateOf));
  const caption = words.names.matrices[of];
  const isOurReading = (stack: NameStack) => rows.some((row) => row.stack === stack && row.evidence === 'inferred');
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={caption} data-overview>
      <table className={styles.matrix}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" id={of === 'connection' ? 'rfc' : undefined}>
              {vendorName(words.tables.vendors, 'rfc')}
            </th>
            {stacks.map((stack) => (
              <th key={stack} scope="col">
                <a href={`#${stack}`}>{vendorName(words.tables.vendors, stack)}</a>
                {/* That the others are their own word goes without saying in a table of what they print. */}
                {isOurReading(stack) ? <EvidenceBadge words={words.evidence} of="inferred" /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states
            .filter((state) => !twins.has(state))
            .map((state) => (
              <tr key={state}>
                <th scope="row">
                  <StateName Link={Link} state={state} />
                </th>
                {stacks.map((stack) => (
                  <td
                    key={stack}
                    data-label={vendorName(words.tables.vendors, stack)}
                    data-basis={isOurReading(stack) ? words.evidence.inferred.name : undefined}
                  >
                    <Words
                      words={words}
                      rows={rows.filter((row) => row.stack === stack && row.states.includes(state))}
                    />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** A state, and beside it the other label of the same state, each at its address. */
function StateName({Link, state}: Pick<NameMatrixProps, 'Link'> & {readonly state: StateId}) {
  const twin = cleanupStateOf(state);
  return (
    <>
      <span id={addressOfState(state)}>
        <Link to={state}>
          <StateChip state={state} />
        </Link>
      </span>
      {twin === undefined ? null : (
        <span id={addressOfState(twin)}>
          {' = '}
          <Link to={twin}>
            <StateChip state={twin} form="id" />
          </Link>
        </span>
      )}
    </>
  );
}

function addressOfState(state: StateId): string | undefined {
  return names.find(({stack, states}) => stack === 'rfc' && states.includes(state))?.id;
}

/** The most words that a cell lists; more are one link to where all of them stand. */
const most = 4;

function Words({words, rows}: {readonly words: NameTableWords; readonly rows: readonly NameRow[]}) {
  const [first] = rows;
  if (first === undefined) return null;
  if (rows.length > most) return <a href={`#${first.stack}`}>{words.names.count(rows.length)}</a>;
  return (
    <ul className={styles.words}>
      {rows.map(({id, word, visible}) => (
        <li key={id}>
          <a href={`#${id}`}>
            {visible === null ? null : <VisibilitySign words={words.names} of={visible} />}
            <Word>{word}</Word>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A word whose beginning many others share: the rest is what a reader compares. */
function Word({children}: {readonly children: string}) {
  const [prefix = ''] = /^(?:.*STATE_)?/.exec(children) ?? [];
  return (
    <code>
      {prefix === '' ? null : (
        <>
          <span className={styles.prefix}>{prefix}</span>
          <wbr />
        </>
      )}
      <SourceName>{children.slice(prefix.length)}</SourceName>
    </code>
  );
}
