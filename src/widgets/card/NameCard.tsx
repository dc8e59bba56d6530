import {Fragment, type ReactNode} from 'react';
import {byRole, clauseMark, stateLabel} from '../../say/labels.ts';
import {type Role, specOf, type StateId} from '../../spec/index.ts';
import {otherLabelOf} from '../../spec/sameAs.ts';
import type {Subject, Way} from '../../spec/subject.ts';
import type {CardWords} from '../../text/card.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './NameCard.module.css';

interface NameCardProps extends PageProps<PageWords & TableWords & CardWords> {
  readonly subject: Subject;
  /** The small picture of its machine. */
  readonly picture: ReactNode;
}

/** A name of the table at a glance: what it is, and which ways lead in and out. */
export function NameCard({words, Link, subject, picture}: NameCardProps) {
  return (
    <>
      <p className={styles.head}>{headOf(words, subject)}</p>
      <div className={styles.gist}>{gistOf(words, subject)}</div>
      <div className={styles.picture}>{picture}</div>
      {subject.kind === 'state' ? <Ways words={words} Link={Link} state={subject.state} ways={subject.ways} /> : null}
      {subject.kind === 'transition' ? <Clauses words={words} ways={subject.ways} /> : null}
    </>
  );
}

function headOf(words: PageWords & TableWords, subject: Subject): ReactNode {
  if (subject.kind === 'state')
    return (
      <>
        <StateChip state={subject.state} /> <span className={styles.gloss}>{words.glosses[subject.state]}</span>
      </>
    );
  const ways: readonly Pick<Way, 'from' | 'to'>[] = subject.kind === 'clause' ? [subject.clause] : subject.ways;
  return (
    <>
      <TransitionChip
        transition={subject.transition}
        mark={subject.kind === 'clause' ? clauseMark(subject.clause) : null}
      />
      {ways.map(({from, to}, index) => (
        <Fragment key={`${from} ${to}`}>
          {index === 0 ? ' ' : ' · '}
          <StateChip state={from} form="id" /> → <StateChip state={to} form="id" />
        </Fragment>
      ))}
    </>
  );
}

/** What it means, once where both roles have the same sentence. */
function gistOf(words: PageWords & TableWords, subject: Subject): ReactNode {
  if (subject.kind === 'clause')
    return (
      <p>
        <Side words={words} role={subject.clause.role} /> {words.clauses[subject.clause.id]}
      </p>
    );
  const texts = subject.kind === 'state' ? words.states[subject.state] : words.transitions[subject.transition];
  const roles = [...new Set(subject.machines.flatMap((machine) => specOf(machine).roles))];
  const sentences = [...new Set(roles.map((role) => byRole(texts, role)))];
  if (sentences.length === 1) return <p>{sentences}</p>;
  return roles.map((role) => (
    <p key={role}>
      <Side words={words} role={role} /> {byRole(texts, role)}
    </p>
  ));
}

function Side({words, role}: {readonly words: PageWords; readonly role: Role}) {
  return (
    <strong className={styles.side} data-side={role}>
      {words.roles[role]}
    </strong>
  );
}

interface WaysProps extends PageProps<PageWords & CardWords> {
  readonly state: StateId;
  readonly ways: readonly Way[];
}

function Ways({words, Link, state, ways}: WaysProps) {
  const same = otherLabelOf(state);
  return (
    <dl className={styles.ways}>
      {same === undefined ? null : (
        <>
          <dt>{words.card.sameAs}</dt>
          <dd>
            <Link to={same}>
              <StateChip state={same} />
            </Link>
          </dd>
        </>
      )}
      <dt>{words.card.inBy}</dt>
      <dd>
        <Chips words={words} Link={Link} ways={ways.filter(({to}) => to === state)} end="from" />
      </dd>
      <dt>{words.card.outBy}</dt>
      <dd>
        <Chips words={words} Link={Link} ways={ways.filter(({from}) => from === state)} end="to" />
      </dd>
    </dl>
  );
}

interface ChipsProps extends PageProps<PageWords & CardWords> {
  readonly ways: readonly Way[];
  /** The end that is told: where a way comes from, or where it leads. */
  readonly end: 'from' | 'to';
}

function Chips({words, Link, ways, end}: ChipsProps) {
  if (ways.length === 0) return words.card.nothing;
  return (
    <ul className={styles.chips}>
      {ways.map((way) => (
        <li key={`${way.id} ${way.from}`}>
          <Link to={way.id}>
            <TransitionChip transition={way.id} />
          </Link>{' '}
          <span className={styles.end}>
            {way[end]}
            {way.roles.length === 1 && way.roles[0] !== undefined ? ` ${words.card.onlyFor[way.roles[0]]}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How many clauses each role has. */
function Clauses({words, ways}: {readonly words: PageWords & CardWords; readonly ways: readonly Way[]}) {
  const clauses = ways.flatMap((way) => way.clauses);
  const roles = [...new Set(clauses.map(({role}) => role))];
  return (
    <dl className={styles.ways}>
      {roles.map((role) => (
        <Fragment key={role}>
          <dt>
            <Side words={words} role={role} />
          </dt>
          <dd>{words.card.clauses(clauses.filter((clause) => clause.role === role).length)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A subject in a few words, for a screen reader. */
export function titleOf(subject: Subject): string {
  if (subject.kind === 'state') return stateLabel(subject.state);
  return subject.kind === 'clause' ? `${subject.transition} ${clauseMark(subject.clause)}` : subject.transition;
}
