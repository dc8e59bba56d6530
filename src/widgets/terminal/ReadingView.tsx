import type {Excerpt, ExcerptLine} from '../../reader/excerpt.ts';
import {pathOfFinding} from '../../render/findingPath.ts';
import {ticketOf} from '../../render/ticket.ts';
import type {Left} from '../../reader/firstOf.ts';
import type {EventRead, Finding, Reading, SessionRead} from '../../reader/reading.ts';
import type {DecidingFinding, Verdict} from '../../reader/verdict.ts';
import {sayEvent} from '../../say/events.ts';
import {fill, sayFinding} from '../../say/findings.ts';
import {stateLabel} from '../../say/labels.ts';
import {sayVerdict} from '../../say/verdict.ts';
import {familyOf, type MachineId, type Role, type StateId, type TransitionRow} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import type {ReadingWords} from '../../text/reading.ts';
import {findingRows} from '../../stacks/findings.ts';
import {egressOf, ingressOf, onwardFrom} from '../../run/passages.ts';
import {writeRun} from '../../run/runLink.ts';
import {Fold} from '../parts/Fold.tsx';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import {CopyButton} from '../parts/CopyButton.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {type Again, AgainBox} from './AgainBox.tsx';
import {Named} from './Named.tsx';
import type {ReadingLinks} from './readingLinks.ts';
import {VerdictView} from './VerdictView.tsx';
import styles from './ReadingView.module.css';

interface ReadingViewProps extends PageProps<PageWords>, ReadingLinks {
  readonly readerWords: ReaderWords;
  readonly readingWords: ReadingWords;
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly miniatures: Readonly<Partial<Record<MachineId, string>>>;
  readonly left: Left;
  readonly excerpt: Excerpt;
  /** Null where a second look decides nothing. */
  readonly again: Again | null;
}

/** The answer: the verdict first, then the lines with what each of them says, then the sessions, then all the rest. */
export function ReadingView({
  words,
  Link,
  readerWords,
  readingWords,
  reading,
  verdict,
  miniatures,
  left,
  excerpt,
  again,
  ...links
}: ReadingViewProps) {
  const shown = new Set(excerpt.lines.map(({number}) => number));
  const unpinned = reading.findings.filter(({lines: [line]}) => line === undefined || !shown.has(line));
  const unseen = reading.events.filter(({line}) => !shown.has(line));
  const item = {words, Link, readerWords, readingWords, PageLink: links.PageLink};
  return (
    <div className={styles.view}>
      <VerdictView
        words={words}
        Link={Link}
        readerWords={readerWords}
        readingWords={readingWords}
        verdict={verdict}
        miniatures={miniatures}
        {...links}
      />
      {again === null ? null : <AgainBox words={readingWords.verdict.again} {...again} />}
      <h2 className={styles.title}>{readerWords.findings}</h2>
      {excerpt.shortened ? <p>{readerWords.textShortened}</p> : null}
      <ol className={styles.lines} data-sign={verdict.sign} aria-label={readerWords.text}>
        {excerpt.lines.map((line) => (
          <LineItem
            key={line.number}
            {...item}
            line={line}
            isDecisive={verdict.lines.includes(line.number)}
            decisive={verdict.because}
            findings={reading.findings.filter(({lines: [first]}) => first === line.number)}
            events={reading.events.filter((event) => event.line === line.number)}
          />
        ))}
      </ol>
      {unpinned.length + unseen.length === 0 ? null : (
        <Fold className={styles.also} summary={readerWords.also({count: unpinned.length + unseen.length})}>
          {() => (
            <>
              {unpinned.map((finding, index) => (
                <FindingItem key={index} {...item} finding={finding} />
              ))}
              {unseen.map((event, index) => (
                <EventItem key={index} {...item} event={event} />
              ))}
            </>
          )}
        </Fold>
      )}
      {left.events === 0 ? null : <p>{readerWords.left({count: left.events})}</p>}
      <p>
        <CopyButton
          words={words}
          label={readerWords.copyTicket}
          kind="ticket"
          textOf={() =>
            ticketOf(
              reading,
              verdict,
              {
                ...readerWords,
                title: readerWords.ticketTitle,
                evidence: words.evidence,
                side: readerWords.sides,
                reading: readingWords,
                edition: links.edition,
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

interface SpokenVerdictProps {
  readonly readingWords: ReadingWords;
  readonly verdict: Verdict;
  /** What the language puts between two sentences. */
  readonly gap: string;
}

/** The answer for those who hear it: the verdict, and what to run. */
export function SpokenVerdict({readingWords, verdict, gap}: SpokenVerdictProps) {
  const {signText, head, command} = sayVerdict(readingWords, verdict);
  return (
    <p className="visually-hidden">{[`${signText}: ${head}`, ...(command === null ? [] : [command.what])].join(gap)}</p>
  );
}

interface LineItemProps extends Omit<FindingItemProps, 'finding'> {
  readonly line: ExcerptLine;
  /** The verdict rests on it. */
  readonly isDecisive: boolean;
  /** What the verdict tells in full. */
  readonly decisive: Verdict['because'];
  readonly findings: readonly Finding[];
  readonly events: readonly EventRead[];
}

/** One line as it was pasted under its number, and beside it what follows from it. */
function LineItem({line: {number, text, marked}, isDecisive, decisive, findings, events, ...item}: LineItemProps) {
  return (
    <li id={`line-${number}`} value={number} data-marked={marked || undefined} data-decisive={isDecisive || undefined}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.line}>
        {marked ? <span className="visually-hidden">{`${item.readerWords.marked}: `}</span> : null}
        <code>{text}</code>
      </div>
      {findings.length + events.length === 0 ? null : (
        <div className={styles.pinned}>
          {events.map((event, index) => (
            <EventItem key={index} {...item} event={event} />
          ))}
          {findings.map((finding, index) =>
            // One finding can be raised of several sessions; the list is never reordered.
            finding === decisive ? (
              <ToldAbove key={index} {...item} decisive={decisive} />
            ) : (
              <FindingItem key={index} {...item} finding={finding} />
            ),
          )}
        </div>
      )}
    </li>
  );
}

interface ToldAboveProps extends Pick<FindingItemProps, 'readerWords' | 'readingWords'> {
  readonly decisive: DecidingFinding;
}

/** The finding that decides is told in the verdict; its line only points there. */
function ToldAbove({readerWords, readingWords, decisive: {id, params}}: ToldAboveProps) {
  return (
    <p className={styles.told}>
      <strong>{fill(readingWords.findings[id].head, params)}</strong>
      <a href="#verdict">{readerWords.toldAbove}</a>
    </p>
  );
}

interface FindingItemProps extends PageProps<PageWords> {
  readonly readerWords: ReaderWords;
  readonly readingWords: ReadingWords;
  readonly finding: Finding;
  readonly PageLink: ReadingLinks['PageLink'];
}

function FindingItem({words, Link, readerWords, readingWords, finding, PageLink}: FindingItemProps) {
  const {text, next, avoid} = sayFinding(readingWords, finding);
  const {evidence} = findingRows[finding.id];
  return (
    <div className={styles.finding} data-finding={finding.id}>
      <p>
        <Named Link={Link} text={text} />
        {words.sentenceGap}
        <EvidenceBadge words={words.evidence} of={evidence} />
      </p>
      {next === undefined ? null : (
        <p>
          <strong>{readerWords.next}</strong>
          <Named Link={Link} text={next} />
        </p>
      )}
      {avoid === undefined ? null : (
        <p>
          <strong>{readerWords.avoid}</strong>
          <Named Link={Link} text={avoid} />
        </p>
      )}
      <p className={styles.where}>
        <PageLink to={pathOfFinding(finding)}>{readerWords.explained}</PageLink>
        {finding.lines.slice(0, 5).map((line) => (
          <a key={line} href={`#line-${line}`}>
            {readerWords.line(line)}
          </a>
        ))}
      </p>
    </div>
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

interface EventItemProps extends Omit<FindingItemProps, 'finding'> {
  readonly event: EventRead;
}

/** What a line of a log tells, and the transitions that it is. */
function EventItem({Link, readerWords, readingWords, event}: EventItemProps) {
  return (
    <div className={styles.event} data-event={event.row}>
      <span className={styles.stamp}>
        <a href={`#line-${event.line}`}>{readerWords.line(event.line)}</a>
        {[event.time, event.host, event.connection].filter((part) => part !== null).map((part) => ` ${part}`)}
      </span>
      <Named Link={Link} text={sayEvent(readingWords, event)} />{' '}
      {event.transitions.map((transition) => (
        <span key={transition}>
          <Link to={transition}>
            <TransitionChip transition={transition} />
          </Link>{' '}
        </span>
      ))}
    </div>
  );
}
