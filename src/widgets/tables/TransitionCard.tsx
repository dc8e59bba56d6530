import {memo} from 'react';
import {
  type ClauseRow,
  families,
  type FamilyId,
  type Means,
  type Role,
  roles,
  type StateId,
  type TransitionId,
  type TransitionRow,
  transitionsOf,
} from '../../spec/index.ts';
import {sideBySide} from '../../render/sideBySide.ts';
import {byRole, clauseMark, stateLabel} from '../../say/labels.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {RoleTag} from './RoleTag.tsx';
import styles from './Transitions.module.css';

type Words = PageWords & TableWords;

interface TransitionCardProps extends PageProps<Words> {
  readonly of: FamilyId;
  readonly transition: TransitionId;
}

interface Ends {
  readonly initiator: TransitionRow | undefined;
  readonly target: TransitionRow | undefined;
}

/**
 * One transition: its edge as the head, what it is for each role, and the clauses of both side by side. Dozens of them stand
 * on a page; none is drawn anew because of where the reader came from.
 */
export const TransitionCard = memo(function TransitionCard({words, Link, of, transition}: TransitionCardProps) {
  const ends = {initiator: rowOf(of, 'initiator', transition), target: rowOf(of, 'target', transition)};
  const clauses = sideBySide(clausesAt(ends, 'initiator'), clausesAt(ends, 'target'));
  const means = [...new Set(clauses.map(({initiator, target}) => (initiator ?? target)?.means ?? null))];
  return (
    <section className={styles.transition} id={transition} aria-labelledby={`${transition}-title ${transition}-what`}>
      <h3 className={styles.head} id={`${transition}-title`}>
        <OwnLink to={transition}>
          <TransitionChip transition={transition} />
        </OwnLink>
        <Edge words={words} Link={Link} ends={ends} />
      </h3>
      <Headlines words={words} transition={transition} ends={ends} />
      {means.map((one) => (
        <div key={one ?? 'any'} className={styles.means}>
          {one === null ? null : <Usage words={words} means={one} />}
          <ul className={styles.clauses}>
            {clauses
              .filter(({initiator, target}) => (initiator ?? target)?.means === one)
              .map(({initiator, target}) => (
                <Clauses key={(initiator ?? target)?.id} words={words} initiator={initiator} target={target} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
});

function rowOf(of: FamilyId, role: Role, transition: TransitionId): TransitionRow | undefined {
  return transitionsOf(families[of][role]).find(({id}) => id === transition);
}

function clausesAt(ends: Ends, role: Role): readonly ClauseRow[] {
  return ends[role]?.clauses.filter((clause) => clause.role === role) ?? [];
}

/** From where to where; a state that only one role has wears that role's hue. */
function Edge({words, Link, ends}: PageProps<Words> & {readonly ends: Ends}) {
  const from = endsOf(ends, 'from');
  const to = endsOf(ends, 'to');
  const isLoop = from.length === 1 && to.length === 1 && from[0]?.state === to[0]?.state;
  const chips = (places: readonly Place[]) =>
    places.map(({state, side}) => (
      <span key={state} data-side={side} className={styles.place}>
        <Link to={state}>
          <StateChip state={state} />
        </Link>
      </span>
    ));
  return (
    <span className={styles.edge}>
      {chips(from)}
      <span className={styles.to}>
        <span aria-hidden>{isLoop ? '↻' : '→'}</span>
        <span className="visually-hidden"> {words.tables.to} </span>
        {isLoop ? <span className="visually-hidden">{stateLabel(from[0]?.state ?? '')}</span> : chips(to)}
      </span>
    </span>
  );
}

interface Place {
  readonly state: StateId;
  /** The one role that is meant, where the other has another state here. */
  readonly side: Role | undefined;
}

function endsOf(ends: Ends, end: 'from' | 'to'): readonly Place[] {
  const taken = roles.flatMap((role) => (ends[role] === undefined ? [] : [{state: ends[role][end], side: role}]));
  const states = [...new Set(taken.map(({state}) => state))];
  const [only] = states;
  return only !== undefined && states.length === 1 ? [{state: only, side: undefined}] : taken;
}

/** What the transition is: said once when both roles would say the same. */
function Headlines({
  words,
  transition,
  ends,
}: {
  readonly words: Words;
  readonly transition: TransitionId;
  readonly ends: Ends;
}) {
  const said = roles.map((role) => ({
    role,
    text: ends[role] === undefined ? null : byRole(words.transitions[transition], role),
  }));
  const [initiator, target] = said;
  const isShared = initiator?.text != null && initiator.text === target?.text;
  return (
    <div className={styles.headlines} id={`${transition}-what`}>
      {isShared ? (
        <p className={styles.shared}>
          <RoleTag words={words} of="both" /> <span>{initiator.text}</span>
        </p>
      ) : (
        said.map(({role, text}) => (
          <p key={role} data-side={role}>
            <RoleTag words={words} of={role} />{' '}
            {text === null ? (
              <span className={styles.illegal}>{words.tables.illegalTransition(words.roles[role])}</span>
            ) : (
              <span>{text}</span>
            )}
          </p>
        ))
      )}
    </div>
  );
}

function Usage({words, means}: {readonly words: Words; readonly means: Means}) {
  const {name, how} = words.means[means];
  return (
    <p className={styles.usage}>
      <strong>{name}</strong> <span>{how}</span>
    </p>
  );
}

interface ClausesProps {
  readonly words: Words;
  readonly initiator: ClauseRow | null;
  readonly target: ClauseRow | null;
}

/** A row: one sentence after the marks of whoever has it, or two side by side where the roles say it in their own ways. */
function Clauses({words, initiator, target}: ClausesProps) {
  const own = [initiator, target].filter((clause) => clause !== null);
  const texts = [...new Set(own.map(({id}) => words.clauses[id]))];
  const isPair = texts.length > 1;
  return (
    <li className={isPair ? styles.pair : styles.row} data-only={own.length === 1 ? own[0]?.role : undefined}>
      {own.map((clause) => (
        <div key={clause.id} id={clause.id} className={styles.clause} data-side={clause.role}>
          <OwnLink className={styles.mark} to={clause.id} label={words.linkTo(clause.id)}>
            {clauseMark(clause)}
          </OwnLink>
          {isPair ? <span>{words.clauses[clause.id]}</span> : null}
        </div>
      ))}
      {isPair ? null : <span className={styles.said}>{texts}</span>}
    </li>
  );
}
