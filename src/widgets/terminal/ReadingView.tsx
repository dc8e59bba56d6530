import type {ComponentType, ReactNode} from 'react';
import type {Excerpt} from '../../reader/excerpt.ts';
import {ticketOf} from '../../render/ticket.ts';
import type {Left} from '../../reader/firstOf.ts';
import type {EventRead, Finding, Reading, SessionRead} from '../../reader/reading.ts';
import {sayEvent} from '../../say/events.ts';
import {sayFinding} from '../../say/findings.ts';
import {stateLabel} from '../../say/labels.ts';
import {type FamilyId, familyOf, type Role, type StateId, type TransitionRow} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import type {ReadingWords} from '../../text/reading.ts';
import {findingRows} from '../../stacks/findings.ts';
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
  readonly readerWords: ReaderWords;
  readonly readingWords: ReadingWords;
  readonly reading: Reading;
  readonly left: Left;
  readonly excerpt: Excerpt;
}

/** The answer: findings first, then what was read, then the lines it was read from. */
export function ReadingView({
  words,
  Link,
  readerWords,
  readingWords,
  reading,
  left,
  excerpt,
  ...links
}: ReadingViewProps) {
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{readerWords.findings}</h2>
      {reading.findings.length === 0 ? <p>{readerWords.noFindings}</p> : null}
      <ul className={styles.findings}>
        {reading.findings.map((finding, index) => (
          // One finding can be raised of several sessions; the list is never reordered.
          <FindingItem
            key={index}
            words={words}
            readerWords={readerWords}
            readingWords={readingWords}
            finding={finding}
            PageLink={links.PageLink}
          />
        ))}
      </ul>
      <p>
        <CopyButton
          words={words}
          label={readerWords.copyTicket}
          kind="ticket"
          textOf={() =>
            ticketOf(
              reading,
              {
                ...readerWords,
                title: readerWords.ticketTitle,
                evidence: words.evidence,
                side: readerWords.sides,
                reading: readingWords,
              },
              links.urlOf,
            )
          }
        />
      </p>
      {reading.sessions.length === 0 ? null : <h2 className={styles.title}>{readerWords.sessions}</h2>}
      {reading.sessions.map((session, index) => (
        // Sessions have no id of their own in most outputs; the list is never reordered.
        <SessionItem
          key={index}
          words={words}
          Link={Link}
          readerWords={readerWords}
          session={session}
          RunTo={links.RunTo}
        />
      ))}
      {left.sessions === 0 ? null : <p>{readerWords.left({count: left.sessions})}</p>}
      {reading.events.length === 0 ? null : (
        <Events Link={Link} readerWords={readerWords} readingWords={readingWords} events={reading.events} />
      )}
      {left.events === 0 ? null : <p>{readerWords.left({count: left.events})}</p>}
      <Lines readerWords={readerWords} excerpt={excerpt} />
      {reading.unreadCount === 0 ? null : (
        <details>
          <summary>{readerWords.unread({count: reading.unreadCount})}</summary>
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
  readonly readerWords: ReaderWords;
  readonly readingWords: ReadingWords;
  readonly finding: Finding;
  readonly PageLink: ReadingLinks['PageLink'];
}

function FindingItem({words, readerWords, readingWords, finding, PageLink}: FindingItemProps) {
  const {text, next, avoid} = sayFinding(readingWords, finding);
  const {evidence, page} = findingRows[finding.id];
  return (
    <li className={styles.finding}>
      <p>
        {text}
        {words.sentenceGap}
        <EvidenceBadge words={words.evidence} of={evidence} />
      </p>
      {next === undefined ? null : (
        <p className={styles.next}>
          <strong>{readerWords.next}</strong>
          {next}
        </p>
      )}
      {avoid === undefined ? null : (
        <p>
          <strong>{readerWords.avoid}</strong>
          {avoid}
        </p>
      )}
      <p className={styles.where}>
        <PageLink to={page}>{readerWords.explained}</PageLink>
        {finding.lines.slice(0, 5).map((line) => (
          <a key={line} href={`#line-${line}`}>
            {readerWords.line(line)}
          </a>
        ))}
      </p>
    </li>
  );
}

interface SessionItemProps extends PageProps<PageWords> {
  readonly readerWords: ReaderWords;
  readonly session: SessionRead;
  readonly RunTo: ReadingLinks['RunTo'];
}

function SessionItem({words, Link, readerWords, session, RunTo}: SessionItemProps) {
  const {side, sid, stateText, rfcState, initiatorName, targetName, connections} = session;
  const state = {words, Link, readerWords, role: side, RunTo};
  return (
    <div className={styles.session}>
      <p>
        <strong>{readerWords.session({side: readerWords.sides[side], sid: sid === null ? '?' : String(sid)})}</strong>{' '}
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
            {readerWords.connection({cid: connection.cid === null ? '?' : String(connection.cid)})}
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
  readonly readerWords: ReaderWords;
  readonly role: Role;
  readonly printed: string;
  readonly state: StateId | null;
  readonly RunTo: ReadingLinks['RunTo'];
}

/** A printed word, the state it stands for, how one gets in and out, and the simulator in that state. */
function StateLine({words, Link, readerWords, role, printed, state, RunTo}: StateLineProps) {
  if (state === null) {
    return (
      <p>
        <code>{printed}</code> {readerWords.noRfcState}
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
          {ways(readerWords.waysIn, ingressOf(state, role))}
          {ways(readerWords.waysOut, egressOf(state, role))}
          <RunTo of={familyOf(start.machine)} run={writeRun({start, steps: []})}>
            {readerWords.simulate}
          </RunTo>
        </small>
      )}
    </p>
  );
}

function Events({
  Link,
  readerWords,
  readingWords,
  events,
}: {
  readonly Link: PageProps<PageWords>['Link'];
  readonly readerWords: ReaderWords;
  readonly readingWords: ReadingWords;
  readonly events: readonly EventRead[];
}) {
  return (
    <>
      <h2 className={styles.title}>{readerWords.events}</h2>
      <ol className={styles.events}>
        {events.map((event, index) => (
          <li key={index}>
            <span className={styles.stamp}>
              <a href={`#line-${event.line}`}>{readerWords.line(event.line)}</a>
              {[event.time, event.host, event.connection].filter((part) => part !== null).map((part) => ` ${part}`)}
            </span>
            {sayEvent(readingWords, event)}{' '}
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

function Lines({readerWords, excerpt}: {readonly readerWords: ReaderWords; readonly excerpt: Excerpt}) {
  return (
    <>
      <h2 className={styles.title}>{readerWords.text}</h2>
      {excerpt.shortened ? <p>{readerWords.textShortened}</p> : null}
      <ol className={styles.lines} tabIndex={0} aria-label={readerWords.text}>
        {excerpt.lines.map(({number, text, marked}) => (
          <li key={number} id={`line-${number}`} value={number} data-marked={marked || undefined}>
            {marked ? <span className="visually-hidden">{`${readerWords.marked}: `}</span> : null}
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </>
  );
}
