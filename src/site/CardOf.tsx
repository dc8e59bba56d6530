import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {cardWords} from '@words/card.ts';
import {pageWords} from '@words/page.ts';
import {tableWords} from '@words/table.ts';
import {termWords} from '@words/terms.ts';
import type {ReactNode, RefObject} from 'react';
import {miniatures} from '../diagrams/miniatures.ts';
import {addressOf} from '../render/address.ts';
import {writeLink} from '../run/linkText.ts';
import {clausesOf, familyOf, type MachineId, specOf, type StateId} from '../spec/index.ts';
import {type Subject, subjectOf} from '../spec/subject.ts';
import {terms} from '../text/termRows.ts';
import {NameCard, titleOf} from '../widgets/card/NameCard.tsx';
import styles from '../widgets/card/NameCard.module.css';
import {OpenedCard} from '../widgets/card/OpenedCard.tsx';
import {TermCard} from '../widgets/card/TermCard.tsx';
import type {OpenedName} from '../widgets/card/useOpenedName.ts';
import {CopyButton} from '../widgets/parts/CopyButton.tsx';
import {Diagram} from '../widgets/parts/Diagram.tsx';
import {AddressLink} from './AddressLink.tsx';
import {writeLocation} from './runQuery.ts';

interface CardOfProps {
  readonly opened: OpenedName;
  readonly card: RefObject<HTMLElement | null>;
}

/** What a name opens: a state, transition or clause with the way into its simulator, or a term. */
export function CardOf({opened, card}: CardOfProps) {
  const {withBaseUrl} = useBaseUrlUtils();
  const subject = subjectOf(opened.name);
  const term = terms.find(({id}) => id === opened.name);
  if (subject === null && term === undefined) return null;
  const address = subject === null ? `/terms#${opened.name}` : addressOf(opened.name);
  return (
    <OpenedCard
      words={words}
      opened={opened}
      title={term === undefined ? titleOf(opened.name) : term[inOwn]}
      card={card}
    >
      {subject === null ? null : (
        <NameCard words={words} Link={AddressLink} name={opened.name} picture={pictureOf(subject)} />
      )}
      {term === undefined ? null : <TermCard words={termWords} locale={pageWords.locale} id={term.id} />}
      <div className={styles.tools}>
        {subject === null ? (
          <Link to="/terms">{cardWords.card.allTerms}</Link>
        ) : (
          <Link to={simulatorAt(subject)}>{cardWords.card.open}</Link>
        )}
        <CopyButton
          words={pageWords}
          label={cardWords.card.copyLink}
          kind="link"
          textOf={() => `${window.location.origin}${withBaseUrl(address)}`}
        />
      </div>
    </OpenedCard>
  );
}

/** The name of a term in the page's language. */
const inOwn = pageWords.locale === 'en' ? 'en' : 'zh';

const words = {...pageWords, ...tableWords, ...cardWords};

/** The machine in small: it stands where the subject is, or at its start, with the way that leads from there. */
function pictureOf(subject: Subject): ReactNode {
  const [machine] = subject.machines;
  const way =
    subject.kind === 'state' ? null : subject.kind === 'clause' ? subject.clause.transition : subject.ways[0].id;
  const lit = {
    state: stateOf(subject),
    trail: [],
    possible: new Map(way === null ? [] : [[way, null]]),
    glow: null,
  };
  return <Diagram svg={miniatures[machine]} lit={lit} />;
}

function stateOf(subject: Subject): StateId {
  if (subject.kind === 'state') return subject.state;
  return subject.kind === 'clause' ? subject.clause.from : subject.ways[0].from;
}

/** The simulator, standing where the subject can be seen: in the state itself, or in the one that the transition leaves. */
function simulatorAt(subject: Subject): string {
  const [machine] = subject.machines;
  const role = subject.kind === 'clause' ? subject.clause.role : specOf(machine).roles[0];
  const run = writeLink([familyOf(machine), role, startIn(machine, stateOf(subject))], []);
  return `/${familyOf(machine)}${writeLocation({run, at: null})}#simulator`;
}

/** A state as the start of a run: where a means is held, by the first that the table has. */
function startIn(machine: MachineId, state: StateId): string {
  if (specOf(machine).meansHeldIn !== state) return state;
  const means = clausesOf(machine).find((clause) => clause.from === state && clause.means !== null)?.means;
  return means == null ? state : `${state}-${means}`;
}
