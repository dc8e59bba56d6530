import type {ComponentType, ReactNode} from 'react';
import type {Excerpt} from '../../reader/excerpt.ts';
import {ticketOf} from '../../render/ticket.ts';
import type {Left} from '../../reader/firstOf.ts';
import type {EventRead, Finding, Reading, SessionRead} from '../../reader/reading.ts';
import {stateLabel} from '../../say/labels.ts';
import {type FamilyId, familyOf, type Role, type StateId, type TransitionRow} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import {egressOf, ingressOf, onwardFrom} from '../../run/passages.ts';
import {writeRun} from '../../run/runLink.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import {CopyButton} from '../parts/CopyButton.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './ReadingView.module.css';

/** Ways out of the answer that Docusaurus knows. */
export interface ReadingLinks {
  /** A link to a page of the site by its path. */
  readonly PageLink: ComponentType<{readonly to: string; readonly children: ReactNode}>;
  /** A link that opens the simulator of a family with a run. */
  readonly RunTo: ComponentType<{readonly of: FamilyId; readonly run: string; readonly children: ReactNode}>;
  /** The full address of a page, for a ticket. */
  readonly urlOf: (path: string) => string;
}

interface ReadingViewProps extends PageProps<PageWords>, ReadingLinks {
  readonly reader: FieldCatalogue;
  readonly reading: Reading;
  readonly left: Left;
  readonly excerpt: Excerpt;
}

/** The answer: findings first, then what was read, then the lines it was read from. */
export function ReadingView({words, Link, reader, reading, left, excerpt, ...links}: ReadingViewProps) {
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{reader.findings}</h2>
      {reading.findings.length === 0 ? <p>{reader.noFindings}</p> : null}
      <ul className={styles.findings}>
        {reading.findings.map((finding) => (
          <FindingItem key={finding.id} words={words} reader={reader} finding={finding} PageLink={links.PageLink} />
        ))}
      </ul>
      <p>
        <CopyButton
          words={words}
          label={reader.copyTicket}
          kind="ticket"
          textOf={() => ticketOf(reading, {...reader, title: reader.ticketTitle, side: reader.sides}, links.urlOf)}
        />
      </p>
      {reading.sessions.length === 0 ? null : <h2 className={styles.title}>{reader.sessions}</h2>}
      {reading.sessions.map((session, index) => (
        // Sessions have no id of their own in most outputs; the list is never reordered.
        <SessionItem key={index} words={words} Link={Link} reader={reader} session={session} RunTo={links.RunTo} />
      ))}
      {left.sessions === 0 ? null : <p>{reader.left({count: left.sessions})}</p>}
      {reading.events.length === 0 ? null : <Events Link={Link} reader={reader} events={reading.events} />}
      {left.events === 0 ? null : <p>{reader.left({count: left.events})}</p>}
      <Lines reader={reader} excerpt={excerpt} />
      {reading.unreadCount === 0 ? null : (
        <details>
          <summary>{reader.unread({count: reading.unreadCount})}</summary>
          <pre tabIndex={0} className={styles.unread}>
            {reading.unread.map(({number, text}) => `${number}  ${text}`).join('\n')}
          </pre>
        </details>
      )}
    </div>
  );
}

interface FindingItemProps {
  readonly words: PageWords;
  readonly reader: FieldCatalogue;
  readonly finding: Finding;
  readonly PageLink: ReadingLinks['PageLink'];
}

function FindingItem({
  words,
  reader,
  finding: {text, next, avoid, certainty, page, lines},
  PageLink,
}: FindingItemProps) {
  const {locale} = reader;
  return (
    <li className={styles.finding}>
      <p>
        {text[locale]}{' '}
        <EvidenceBadge words={words.evidence} of={certainty === 'inferred' ? 'inferred' : 'implementation'} />{' '}
        <small>{reader.certainty[certainty]}</small>
      </p>
      {next === undefined ? null : (
        <p className={styles.next}>
          <strong>{reader.next}</strong> {next[locale]}
        </p>
      )}
      {avoid === undefined ? null : (
        <p>
          <strong>{reader.avoid}</strong> {avoid[locale]}
        </p>
      )}
      <p className={styles.where}>
        <PageLink to={page}>{reader.explained}</PageLink>
        {lines.slice(0, 5).map((line) => (
          <a key={line} href={`#line-${line}`}>
            {reader.line(line)}
          </a>
        ))}
      </p>
    </li>
  );
}

interface SessionItemProps extends PageProps<PageWords> {
  readonly reader: FieldCatalogue;
  readonly session: SessionRead;
  readonly RunTo: ReadingLinks['RunTo'];
}

function SessionItem({words, Link, reader, session, RunTo}: SessionItemProps) {
  const {side, sid, stateText, rfcState, initiatorName, targetName, connections} = session;
  const state = {words, Link, reader, role: side, RunTo};
  return (
    <div className={styles.session}>
      <p>
        <strong>{reader.session({side: reader.sides[side], sid: sid === null ? '?' : String(sid)})}</strong>{' '}
        {[initiatorName, targetName]
          .filter((name) => name !== null)
          .map((name) => (
            <code key={name}>{name}</code>
          ))}
      </p>
      {stateText === null ? null : <StateLine {...state} printed={stateText} state={rfcState} />}
      {connections.map((connection, index) => (
        <div key={index} className={styles.connection}>
          <p>
            {reader.connection({cid: connection.cid === null ? '?' : String(connection.cid)})}
            {connection.peer === null ? null : <code>{connection.peer}</code>}
          </p>
          {connection.stateText === null ? null : (
            <StateLine {...state} printed={connection.stateText} state={connection.rfcState} />
          )}
        </div>
      ))}
    </div>
  );
}

interface StateLineProps extends PageProps<PageWords> {
  readonly reader: FieldCatalogue;
  readonly role: Role;
  readonly printed: string;
  readonly state: StateId | null;
  readonly RunTo: ReadingLinks['RunTo'];
}

/** A printed word, the state it stands for, how one gets in and out, and the simulator in that state. */
function StateLine({words, Link, reader, role, printed, state, RunTo}: StateLineProps) {
  if (state === null) {
    return (
      <p>
        <code>{printed}</code> {reader.noRfcState}
      </p>
    );
  }
  const start = onwardFrom(state, role);
  const ways = (how: string, all: readonly TransitionRow[]) => (
    <span>
      {how}
      {all.map(({id}) => (
        <span key={id}>
          {' '}
          <Link to={id}>{id}</Link>
        </span>
      ))}
    </span>
  );
  return (
    <p>
      <code>{printed}</code> = <Link to={state}>{stateLabel(state)}</Link>{' '}
      <span className={styles.gloss}>{words.glosses[state]}</span>
      {start === null ? null : (
        <small className={styles.where}>
          {ways(reader.waysIn, ingressOf(state, role))}
          {ways(reader.waysOut, egressOf(state, role))}
          <RunTo of={familyOf(start.machine)} run={writeRun({start, steps: []})}>
            {reader.simulate}
          </RunTo>
        </small>
      )}
    </p>
  );
}

function Events({
  Link,
  reader,
  events,
}: {
  readonly Link: PageProps<PageWords>['Link'];
  readonly reader: FieldCatalogue;
  readonly events: readonly EventRead[];
}) {
  return (
    <>
      <h2 className={styles.title}>{reader.events}</h2>
      <ol className={styles.events}>
        {events.map((event, index) => (
          <li key={index}>
            <span className={styles.stamp}>
              <a href={`#line-${event.line}`}>{reader.line(event.line)}</a>
              {[event.time, event.host, event.connection].filter((part) => part !== null).map((part) => ` ${part}`)}
            </span>
            {event.meaning[reader.locale]}{' '}
            {event.transitions.map((transition) => (
              <span key={transition}>
                <Link to={transition}>{transition}</Link>{' '}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function Lines({reader, excerpt}: {readonly reader: FieldCatalogue; readonly excerpt: Excerpt}) {
  return (
    <>
      <h2 className={styles.title}>{reader.text}</h2>
      {excerpt.shortened ? <p>{reader.textShortened}</p> : null}
      <ol className={styles.lines} tabIndex={0} aria-label={reader.text}>
        {excerpt.lines.map(({number, text, marked}) => (
          <li key={number} id={`line-${number}`} value={number} data-marked={marked || undefined}>
            {marked ? <span className="visually-hidden">{`${reader.marked}: `}</span> : null}
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </>
  );
}
