import type {Verdict} from '../../reader/verdict.ts';
import {sayVerdict} from '../../say/verdict.ts';
import {familyOf, type MachineId, type TransitionRow} from '../../spec/index.ts';
import {pathOfFinding} from '../../render/findingPath.ts';
import type {Sign} from '../../stacks/findings.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import type {ReadingWords} from '../../text/reading.ts';
import {egressOf, ingressOf, onwardFrom} from '../../run/passages.ts';
import {writeRun} from '../../run/runLink.ts';
import {Diagram} from '../parts/Diagram.tsx';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {CommandBox} from './CommandBox.tsx';
import {Named} from './Named.tsx';
import type {ReadingLinks} from './readingLinks.ts';
import styles from './VerdictView.module.css';

interface VerdictViewProps extends PageProps<PageWords>, Pick<ReadingLinks, 'PageLink' | 'RunTo'> {
  readonly readerWords: ReaderWords;
  readonly readingWords: ReadingWords;
  readonly verdict: Verdict;
  /** The drawn machines in small: ours, from the build. */
  readonly miniatures: Readonly<Partial<Record<MachineId, string>>>;
}

/** What somebody on call reads: what it is, how sure, the one command, what to leave alone, and where in the machine it is. */
export function VerdictView({
  words,
  Link,
  readerWords,
  readingWords,
  verdict,
  miniatures,
  PageLink,
  RunTo,
}: VerdictViewProps) {
  const {sign, signText, head, sides, text, evidence, next, avoid, command} = sayVerdict(readingWords, verdict);
  const {because} = verdict;
  return (
    <section id="verdict" className={styles.verdict} data-sign={sign} aria-label={readerWords.answer}>
      <div className={styles.said}>
        <h2 className={styles.head}>
          <SignIcon of={sign} />
          {head}
        </h2>
        <p className={styles.facts}>
          <strong className={styles.sign}>{signText}</strong>
          {sides === '' ? null : <span>{sides}</span>}
          {evidence === null ? null : <EvidenceBadge words={words.evidence} of={evidence} />}
          {verdict.lines.slice(0, 3).map((line) => (
            <a key={line} href={`#line-${line}`}>
              {readerWords.line(line)}
            </a>
          ))}
        </p>
        {command === null || verdict.command === null ? null : (
          <CommandBox
            key={JSON.stringify(verdict.command)}
            words={words}
            readerWords={readerWords}
            verdictWords={readingWords.verdict}
            said={command}
            {...verdict.command}
          />
        )}
        {avoid === null ? null : (
          <p className={styles.avoid}>
            <strong>{readerWords.avoid}</strong>
            <Named Link={Link} text={avoid} />
          </p>
        )}
        {typeof because === 'string' || text === null ? null : (
          <div className={styles.text} data-finding={because.id}>
            <p>
              <Named Link={Link} text={text} />
            </p>
            {next === null ? null : (
              <p>
                <strong>{readerWords.next}</strong>
                <Named Link={Link} text={next} />
              </p>
            )}
            <p>
              <PageLink to={pathOfFinding(because)}>{readerWords.explained}</PageLink>
            </p>
          </div>
        )}
      </div>
      {verdict.place === null ? null : (
        <PlaceView
          Link={Link}
          words={words}
          readerWords={readerWords}
          place={verdict.place}
          svg={miniatures[verdict.place.machine]}
          RunTo={RunTo}
        />
      )}
    </section>
  );
}

/** Drawings on a grid of 16: a triangle, a cross, an arrow that goes on, a tick, a question. */
const signs: Readonly<Record<Sign, string>> = {
  stuck: 'M8 1.8 15 14H1zM8 6.2v3.6M8 11.8v.4',
  failing: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  passing: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 4.4V8l2.6 1.7',
  fine: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M4.9 8.3l2.2 2.2 4-4.4',
  unclear: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M6 6.3a2 2 0 1 1 2.8 1.9c-.6.3-.8.6-.8 1.2M8 11.4v.3',
};

function SignIcon({of}: {readonly of: Sign}) {
  return (
    <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
      <path d={signs[of]} />
    </svg>
  );
}

interface PlaceViewProps extends PageProps<PageWords> {
  readonly readerWords: ReaderWords;
  readonly place: NonNullable<Verdict['place']>;
  readonly svg: string | undefined;
  readonly RunTo: ReadingLinks['RunTo'];
}

/** The machine in small with the state lit, and the ways in and out. */
function PlaceView({words, Link, readerWords, place, svg, RunTo}: PlaceViewProps) {
  const {role, state, trail} = place;
  const start = onwardFrom(state, role);
  const chips = (how: string, ways: readonly Pick<TransitionRow, 'id'>[], form: 'plain' | 'taken') =>
    ways.length === 0 ? null : (
      <p>
        {how}
        {ways.map(({id}) => (
          <span key={id}>
            {' '}
            <Link to={id}>
              <TransitionChip transition={id} form={form} />
            </Link>
          </span>
        ))}
      </p>
    );
  return (
    <div className={styles.place} data-side={role}>
      <p className={styles.where}>
        <strong>{words.roles[role]}</strong>{' '}
        <Link to={state}>
          <StateChip state={state} form="now" />
        </Link>
      </p>
      {svg === undefined ? null : <Diagram svg={svg} lit={{state, trail, possible: new Map(), glow: null}} />}
      {trail.length > 0
        ? chips(
            readerWords.cameBy,
            trail.map((id) => ({id})),
            'taken',
          )
        : chips(readerWords.waysIn, ingressOf(state, role), 'plain')}
      {chips(readerWords.waysOut, egressOf(state, role), 'plain')}
      {start === null ? null : (
        <p>
          <RunTo of={familyOf(start.machine)} run={writeRun({start, steps: []})}>
            {readerWords.simulate}
          </RunTo>
        </p>
      )}
    </div>
  );
}
