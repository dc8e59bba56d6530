import {useEffect, useId, useState} from 'react';
import {
  clausesOf,
  families,
  type FamilyId,
  type Role,
  roles,
  specOf,
  type TransitionId,
  transitionsOf,
} from '../../spec/index.ts';
import {isLettered} from '../../say/labels.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import {Choice} from '../parts/Choice.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {NeedsScript} from '../parts/NeedsScript.tsx';
import {SectionLink} from '../parts/SectionLink.tsx';
import {type Arrival, useArrival} from '../parts/useArrival.ts';
import {TransitionCard} from './TransitionCard.tsx';
import styles from './Transitions.module.css';

interface TransitionsProps extends PageProps<PageWords & TableWords> {
  readonly of: FamilyId;
  readonly arrival: Arrival;
}

/**
 * Every transition of a family with its address, and its clauses for each role. A narrow column shows one role at a time;
 * a link to a clause of the other one shows that.
 */
export function Transitions({of, arrival, ...page}: TransitionsProps) {
  const {words} = page;
  const name = useId();
  // Where the reader is to be taken once the role is shown; null when the switch was pressed.
  const [shown, setShown] = useState<{readonly role: Role; readonly place: HTMLElement | null}>({
    role: 'initiator',
    place: null,
  });

  useArrival(arrival, (place) => {
    const clause = roles.flatMap((role) => clausesOf(families[of][role], role)).find(({id}) => id === place.id);
    if (clause === undefined || clause.role === shown.role) return;
    turnTo(clause.role, place);
  });
  useEffect(() => {
    shown.place?.scrollIntoView();
  }, [shown]);

  function turnTo(role: Role, place: HTMLElement | null) {
    setShown({role, place});
  }

  return (
    <div className={styles.family} data-shown={shown.role}>
      <NeedsScript css="[data-shown] [data-side]{display:flex!important}[data-shown] [data-only]{display:grid!important}" />
      <p className={styles.source}>
        <SectionLink words={words} section={specOf(families[of].target).transitionsSection} inFull />{' '}
        {marksOf(of, words)}
      </p>
      <Choice
        className={styles.switch}
        legend={words.tables.whoseClauses}
        name={name}
        options={roles}
        labels={words.roles}
        chosen={shown.role}
        onChoose={(role) => {
          turnTo(role, null);
        }}
      />
      {transitionsOfFamily(of).map((transition) => (
        <TransitionCard key={transition} of={of} transition={transition} {...page} />
      ))}
    </div>
  );
}

/** The labels of both roles' machines, each once, in the RFC's order. */
function transitionsOfFamily(of: FamilyId): readonly TransitionId[] {
  const all = roles.flatMap((role) => transitionsOf(families[of][role]).map(({id}) => id));
  return [...new Set(all)].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
}

/** Whose the letters and numbers of the clauses are. */
function marksOf(of: FamilyId, {sentenceGap, tables}: PageWords & TableWords): string {
  const lettered = roles.flatMap((role) => clausesOf(families[of][role], role)).map(isLettered);
  return [
    ...(lettered.includes(true) ? [tables.clauseLettered] : []),
    ...(lettered.includes(false) ? [tables.clauseNumbered] : []),
  ].join(sentenceGap);
}
