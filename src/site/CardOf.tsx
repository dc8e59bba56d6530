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
import {startPositions, writeStart} from '../run/positions.ts';
import {familyOf, specOf} from '../spec/index.ts';
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
  const {name} = opened;
  const subject = subjectOf(name);
  if (subject !== null)
    return (
      <OpenedCard words={words} opened={opened} kind={subject.kind} title={titleOf(subject)} card={card}>
        <NameCard words={words} Link={AddressLink} subject={subject} picture={pictureOf(subject)} />
        <Tools address={addressOf(name)}>
          <Link to={simulatorAt(subject)}>{cardWords.card.open}</Link>
        </Tools>
      </OpenedCard>
    );
  const term = terms.find(({id}) => id === name);
  if (term === undefined) return null;
  return (
    <OpenedCard words={words} opened={opened} kind="term" title={term[inOwn]} card={card}>
      <TermCard words={termWords} id={term.id} name={term[inOwn]} />
      <Tools address={`/terms#${name}`}>
        <Link to="/terms">{cardWords.card.allTerms}</Link>
      </Tools>
    </OpenedCard>
  );
}

/** The way on, and the address of what the card is about, to take along. */
function Tools({address, children}: {readonly address: string; readonly children: ReactNode}) {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <div className={styles.tools}>
      {children}
      <CopyButton
        words={pageWords}
        label={cardWords.card.copyLink}
        kind="link"
        textOf={() => `${window.location.origin}${withBaseUrl(address)}`}
      />
    </div>
  );
}

/** The name of a term in the page's language. */
const inOwn = pageWords.locale === 'en' ? 'en' : 'zh';

const words = {...pageWords, ...tableWords, ...cardWords};

/** The machine in small: it stands where the subject is, or at its start, with the way that leads from there. */
function pictureOf({machines: [machine], state, transition}: Subject): ReactNode {
  const possible = new Map(transition === null ? [] : [[transition, null]]);
  return <Diagram svg={miniatures[machine]} lit={{state, trail: [], possible, glow: null}} />;
}

/** The simulator, standing where the subject can be seen. */
function simulatorAt(subject: Subject): string {
  const [machine] = subject.machines;
  const family = familyOf(machine);
  const role = subject.kind === 'clause' ? subject.clause.role : specOf(machine).roles[0];
  const start = startPositions(machine, role).find(({state}) => state === subject.state);
  const run = start === undefined ? null : writeLink([family, role, writeStart(start)], []);
  return `/${family}${writeLocation({run, at: null})}#simulator`;
}
