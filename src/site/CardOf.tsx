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
import {isOwn, type OpenedName} from '../widgets/card/useOpenedName.ts';
import {CopyButton} from '../widgets/parts/CopyButton.tsx';
import {Diagram} from '../widgets/parts/Diagram.tsx';
import {AddressLink} from './AddressLink.tsx';
import {askCitation} from './citing.ts';
import {writeLocation} from './runQuery.ts';

interface CardOfProps {
  readonly opened: OpenedName;
  readonly card: RefObject<HTMLElement | null>;
}

/** What a name opens: a state, transition or clause with the way into its simulator, or a term. */
export function CardOf({opened, card}: CardOfProps) {
  const {name, link} = opened;
  // A row says itself what it is.
  const subject = isOwn(link) ? null : subjectOf(name);
  if (subject !== null)
    return (
      <OpenedCard words={words} opened={opened} kind={subject.kind} title={titleOf(subject)} card={card}>
        <NameCard words={words} Link={AddressLink} subject={subject} picture={pictureOf(subject)} />
        <Tools name={name} link={link} address={addressOf(name)}>
          <Link to={simulatorAt(subject)}>{cardWords.card.open}</Link>
        </Tools>
      </OpenedCard>
    );
  const term = isOwn(link) ? undefined : terms.find(({id}) => id === name);
  if (term !== undefined)
    return (
      <OpenedCard words={words} opened={opened} kind="term" title={term[inOwn]} card={card}>
        <TermCard words={termWords} id={term.id} name={term[inOwn]} />
        <Tools name={name} link={link} address={`/terms#${name}`}>
          <Link to="/terms">{cardWords.card.allTerms}</Link>
        </Tools>
      </OpenedCard>
    );
  return (
    <OpenedCard words={words} opened={opened} kind="row" title={`#${name}`} card={card}>
      <Tools name={name} link={link} address={link.pathname + link.hash}>
        <code>#{name}</code>
      </Tools>
    </OpenedCard>
  );
}

interface ToolsProps {
  readonly name: string;
  readonly link: HTMLElement;
  /** Of what the card is about. */
  readonly address: string;
  readonly children: ReactNode;
}

/** The way on, and what can be taken along: address and citation. */
function Tools({name, link, address, children}: ToolsProps) {
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
      <button
        type="button"
        onClick={() => {
          // The card goes with its button; the focus comes back to where the card was opened.
          link.focus({preventScroll: true});
          askCitation({id: name, run: null});
        }}
      >
        {pageWords.copying.cite}
      </button>
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
