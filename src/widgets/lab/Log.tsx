import {clsx} from 'clsx';
import {type MouseEvent, memo, useEffect, useRef} from 'react';
import {isTold, type Move, type ToldEffect} from '../../lab/world/effects.ts';
import {depthsOf} from '../../lab/run/depths.ts';
import {type LabStep, type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import {type LabWords, sayAction, sayEffect, saySubject} from '../../say/lab.ts';
import {clauseMark, eventText} from '../../say/labels.ts';
import type {World} from '../../lab/world/world.ts';
import {couplingAddress} from '../../render/address.ts';
import {couplingOf} from '../../spec/couplings.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {SectionLink} from '../parts/SectionLink.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {useGlide} from '../parts/useGlide.ts';
import styles from './Log.module.css';

interface LogProps extends PageProps<LabWords> {
  readonly played: PlayedRun;
  readonly at: number;
  /** So many steps only set the session up. */
  readonly opening: number;
  readonly onJump: (step: number) => void;
  readonly onPlayOpening: () => void;
}

/** The run, newest step first: the current one with all that it made happen, the others in a line each. */
export function Log({words, Link, played, at, opening, onJump, onPlayOpening}: LogProps) {
  const {page} = words;
  const log = useRef<HTMLDivElement>(null);
  const {steps} = played;
  const ahead = steps.length - at;
  // Once the story has begun, what set the session up is one line.
  const folded = at > opening ? opening : 0;

  useEffect(() => {
    const view = log.current?.closest('[role=tabpanel]');
    if (view != null) view.scrollTop = 0;
  }, [played, at]);
  useGlide(log, '[aria-label] > li');

  // One listener for all entries: an entry that knows of no callback is never drawn again.
  function onClick({target}: MouseEvent) {
    const step = target instanceof Element ? target.closest('button')?.dataset.step : undefined;
    if (step !== undefined) onJump(Number(step));
  }

  const rows = (from: number, to: number) =>
    steps
      .slice(from, to)
      .map((step, index) => {
        const number = from + index + 1;
        return (
          // A run only grows at its end, so its steps are told apart by their number.
          <Step
            key={number}
            words={words}
            Link={Link}
            step={step}
            before={worldAfter(played, number - 1)}
            number={number}
            isCurrent={number === at}
          />
        );
      })
      .reverse();

  return (
    <div ref={log} onClick={onClick}>
      {ahead === 0 ? null : (
        <details className={styles.ahead}>
          <summary>{page.stepsAhead(ahead)}</summary>
          <ol className={styles.list} reversed>
            {rows(at, steps.length)}
          </ol>
        </details>
      )}
      <ol className={styles.list} aria-label={page.log} reversed>
        {rows(folded, at)}
        <li className={styles.step}>
          {folded > 0 ? (
            <button type="button" className={styles.opening} onClick={onPlayOpening}>
              {page.playSetUp(folded)}
            </button>
          ) : (
            <button type="button" data-step={0} aria-current={at === 0 ? 'step' : undefined}>
              <span className={styles.number}>0</span> {page.logStart}
            </button>
          )}
        </li>
      </ol>
    </div>
  );
}

interface StepProps extends PageProps<LabWords> {
  readonly step: LabStep;
  readonly before: World;
  readonly number: number;
  readonly isCurrent: boolean;
}

const Step = memo(function Step({words, Link, step, before, number, isCurrent}: StepProps) {
  return (
    <li className={styles.step} data-current={isCurrent || undefined}>
      <button type="button" data-step={number} aria-current={isCurrent ? 'step' : undefined}>
        <span className={styles.number}>{number}</span> {sayAction(words, step.action, before)}
      </button>
      {isCurrent ? (
        <Effects words={words} Link={Link} step={step} before={before} />
      ) : (
        <Taken Link={Link} moves={step.chain.filter((effect) => effect.kind === 'move')} />
      )}
    </li>
  );
});

/** What a step took, at a glance: of a single move also whence and whither. */
function Taken({Link, moves}: {readonly Link: PageProps<LabWords>['Link']; readonly moves: readonly Move[]}) {
  if (moves.length === 0) return null;
  return (
    <p className={styles.chips}>
      {moves.map((move, index) => (
        <span key={index} className={styles.chips} data-side={move.side}>
          <Clause Link={Link} move={move} />
          {moves.length === 1 ? <Edge Link={Link} move={move} /> : null}
        </span>
      ))}
    </p>
  );
}

/** All that a step made happen, an effect further in than its cause. */
function Effects({words, Link, step: {chain}, before}: PageProps<LabWords> & Pick<StepProps, 'step' | 'before'>) {
  const depths = depthsOf(chain);
  const told = chain.flatMap((effect, index) => (isTold(effect) ? [{effect, depth: depths[index] ?? 0}] : []));
  if (told.length === 0) return <p className={styles.quiet}>{words.page.nothingMoved}</p>;
  return (
    <ul className={styles.chain}>
      {told.map(({effect, depth}, index) => (
        <li
          key={index}
          className={styles.effect}
          data-kind={effect.kind}
          data-side={effect.kind === 'move' ? effect.side : undefined}
          data-depth={Math.min(depth, 4)}
        >
          {effect.kind === 'move' ? (
            <MoveLines words={words} Link={Link} move={effect} cause={causeOf(chain, effect)} />
          ) : (
            sayEffect(words, effect, before.settings)
          )}
        </li>
      ))}
    </ul>
  );
}

interface MoveLinesProps extends PageProps<LabWords> {
  readonly move: Move;
  /** The move, or the PDU, of which this one came. */
  readonly cause: ToldEffect | null;
}

/** Which machine moved, from where to where by which clause, on what event, and by whose word that follows from its cause. */
function MoveLines({words, Link, move, cause}: MoveLinesProps) {
  const {because, side} = move;
  const coupling = because.kind === 'coupling' ? couplingOf(because.id) : null;
  return (
    <>
      <span className={styles.who}>
        <b>{words.page.columns[side]}</b> {saySubject(words, move.of)}
      </span>
      <span className={styles.chips}>
        <Clause Link={Link} move={move} isNew />
        {move.clause.means === null ? null : <span>{words.table.means[move.clause.means].name}</span>}
        <Edge Link={Link} move={move} />
      </span>
      <span>{eventText(words.table, move.event, side)}</span>
      {coupling === null ? null : (
        <span className={styles.chips}>
          <Link to={couplingAddress(coupling.id)} className={clsx(styles.coupling)}>
            {cause?.kind === 'move' ? (
              <TransitionChip transition={cause.clause.transition} />
            ) : (
              <span>{cause !== null && 'pdu' in cause ? words.lab.pdus[cause.pdu.kind] : words.page.why}</span>
            )}
            <span aria-hidden="true">→</span>
            <TransitionChip transition={move.clause.transition} />
          </Link>
          <EvidenceBadge words={words.table.evidence} of={coupling.evidence} />
          {coupling.sections.map((section) => (
            <SectionLink key={section} words={words.table} section={section} />
          ))}
        </span>
      )}
    </>
  );
}

function causeOf(chain: LabStep['chain'], {because}: Move): ToldEffect | null {
  if (because.kind === 'step') return null;
  const cause = because.by === null ? chain.find((effect) => isTold(effect) && 'pdu' in effect) : chain[because.by];
  return cause !== undefined && isTold(cause) ? cause : null;
}

interface OfMove {
  readonly Link: PageProps<LabWords>['Link'];
  readonly move: Move;
}

function Clause({Link, move: {clause}, isNew = false}: OfMove & {readonly isNew?: boolean}) {
  return (
    <Link to={clause.id} className={clsx(styles.chip)}>
      <TransitionChip transition={clause.transition} mark={clauseMark(clause)} form={isNew ? 'taken' : 'plain'} />
    </Link>
  );
}

/** Whence by its id alone: its name was said when it was reached. */
function Edge({Link, move: {from, to}}: OfMove) {
  return (
    <>
      <Link to={from.state} className={clsx(styles.chip)}>
        <StateChip state={from.state} form="id" />
      </Link>
      <span aria-hidden="true">→</span>
      <Link to={to.state} className={clsx(styles.chip)}>
        <StateChip state={to.state} />
      </Link>
    </>
  );
}
