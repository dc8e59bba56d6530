import {
  type ClauseRow,
  families,
  type FamilyId,
  type Means,
  type Role,
  roles,
  specOf,
  type TransitionId,
  type TransitionRow,
  transitionsOf,
} from '../../spec/index.ts';
import {byRole, clauseMark, isLettered, stateLabel} from '../../say/labels.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {SectionLink} from '../parts/SectionLink.tsx';
import styles from './Transitions.module.css';

interface TransitionsProps extends PageProps<PageWords & TableWords> {
  readonly of: FamilyId;
}

/** Every transition of a family with its address, and its clauses for each role. */
export function Transitions({of, ...page}: TransitionsProps) {
  return transitionsOfFamily(of).map((transition) => (
    <Transition key={transition} of={of} transition={transition} {...page} />
  ));
}

/** The labels of both roles' machines, each once, in the RFC's order. */
function transitionsOfFamily(of: FamilyId): readonly TransitionId[] {
  const all = roles.flatMap((role) => transitionsOf(families[of][role]).map(({id}) => id));
  return [...new Set(all)].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
}

function Transition({words, Link, of, transition}: TransitionsProps & {readonly transition: TransitionId}) {
  const rows = roles.map((role) => ({role, row: transitionsOf(families[of][role]).find(({id}) => id === transition)}));
  const lettered = rows.some(({row}) => row?.clauses.some(isLettered));
  const headlines = new Set(
    rows.flatMap(({role, row}) => (row === undefined ? [] : [byRole(words.transitions[transition], role)])),
  );
  return (
    <section className={styles.transition} id={transition} aria-labelledby={`${transition}-title`}>
      <h3 className={styles.title} id={`${transition}-title`}>
        <a className={styles.label} href={`#${transition}`}>
          {transition}
        </a>{' '}
        <span>{[...headlines].join(' / ')}</span>
      </h3>
      <div className={styles.roles}>
        {rows.map(({role, row}) => (
          <div key={role} className={styles.role}>
            <p className={styles.edge}>
              <strong>{words.roles[role]}</strong>
              {row === undefined ? null : (
                <span>
                  <Link to={row.from}>{stateLabel(row.from)}</Link> <span aria-hidden>→</span>
                  <span className="visually-hidden">{words.tables.to}</span>{' '}
                  <Link to={row.to}>{stateLabel(row.to)}</Link>
                </span>
              )}
            </p>
            {row === undefined ? (
              <p>{words.tables.illegalTransition(words.roles[role])}</p>
            ) : (
              <Clauses words={words} row={row} role={role} />
            )}
          </div>
        ))}
      </div>
      <p className={styles.source}>
        <SectionLink words={words} section={specOf(families[of].target).transitionsSection} inFull />{' '}
        {lettered ? words.tables.clauseLettered : words.tables.clauseNumbered}
      </p>
    </section>
  );
}

function Clauses({
  words,
  row,
  role,
}: {
  readonly words: PageWords & TableWords;
  readonly row: TransitionRow;
  readonly role: Role;
}) {
  const clauses = row.clauses.filter((clause) => clause.role === role);
  const means = [...new Set(clauses.map((clause) => clause.means))];
  return means.map((one) => (
    <div key={one ?? 'any'}>
      {one === null ? null : <Usage words={words} means={one} />}
      <ul className={styles.clauses}>
        {clauses
          .filter((clause) => clause.means === one)
          .map((clause) => (
            <ClauseItem key={clause.id} words={words} clause={clause} />
          ))}
      </ul>
    </div>
  ));
}

function Usage({words, means}: {readonly words: PageWords & TableWords; readonly means: Means}) {
  const {name, how} = words.means[means];
  return (
    <p className={styles.usage}>
      <strong>{name}</strong> <span>{how}</span>
    </p>
  );
}

function ClauseItem({words, clause}: {readonly words: PageWords & TableWords; readonly clause: ClauseRow}) {
  return (
    <li id={clause.id} className={styles.clause}>
      <a className={styles.mark} href={`#${clause.id}`} aria-label={words.linkTo(clause.id)}>
        {clauseMark(clause)}
      </a>
      <span>{words.clauses[clause.id]}</span>
    </li>
  );
}
