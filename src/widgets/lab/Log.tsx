import {memo, type MouseEvent, useEffect, useRef} from 'react';
import {isTold, type ToldEffect} from '../../lab/world/effects.ts';
import {depthsOf} from '../../lab/run/depths.ts';
import {type LabStep, type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import {type LabWords, sayAction, sayEffect} from '../../say/lab.ts';
import type {World} from '../../lab/world/world.ts';
import {couplingAddress} from '../../render/address.ts';
import {couplingOf} from '../../spec/couplings.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import {keepInView} from '../parts/keepInView.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './Log.module.css';

interface LogProps extends PageProps<LabWords> {
  readonly played: PlayedRun;
  readonly at: number;
  readonly onJump: (step: number) => void;
}

/** Every step with all that it made happen, an effect indented below its cause. */
export function Log({words, Link, played, at, onJump}: LogProps) {
  const {page} = words;
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    keepInView(list.current);
  }, [played, at]);

  // One listener for all entries: an entry that knows of no callback is never drawn again.
  function onClick({target}: MouseEvent) {
    const step = target instanceof Element ? target.closest('button')?.dataset.step : undefined;
    if (step !== undefined) onJump(Number(step));
  }

  return (
    <ol ref={list} className={styles.list} aria-label={page.log} onClick={onClick}>
      <li className={styles.step}>
        <button type="button" data-step={0} aria-current={at === 0 ? 'step' : undefined}>
          <span className={styles.number}>0</span> {page.logStart}
        </button>
      </li>
      {played.steps.map((step, index) => (
        <LogStep
          // A run only grows at its end, so its steps are told apart by their number.
          key={index}
          words={words}
          Link={Link}
          step={step}
          before={worldAfter(played, index)}
          number={index + 1}
          isCurrent={at === index + 1}
          isAhead={index >= at}
        />
      ))}
    </ol>
  );
}

interface LogStepProps extends PageProps<LabWords> {
  readonly step: LabStep;
  readonly before: World;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isAhead: boolean;
}

const LogStep = memo(function LogStep({words, Link, step, before, number, isCurrent, isAhead}: LogStepProps) {
  const depths = depthsOf(step.chain);
  const told = step.chain.flatMap((effect, index) => (isTold(effect) ? [{effect, depth: depths[index] ?? 0}] : []));
  return (
    <li className={styles.step} data-ahead={isAhead || undefined}>
      <button type="button" data-step={number} aria-current={isCurrent ? 'step' : undefined}>
        <span className={styles.number}>{number}</span> {sayAction(words, step.action, before)}
      </button>
      {told.length === 0 ? (
        <p className={styles.quiet}>{words.page.nothingMoved}</p>
      ) : (
        <ul className={styles.chain}>
          {told.map(({effect, depth}, index) => (
            <li
              key={index}
              className={styles.effect}
              data-kind={effect.kind}
              data-side={effect.kind === 'move' ? effect.side : undefined}
              data-depth={Math.min(depth, 4)}
            >
              {sayEffect(words, effect, before.settings)} <Sources words={words} Link={Link} effect={effect} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

/** Whose word it is: the clause of the table, and the coupling that set it off. */
function Sources({words, Link, effect}: PageProps<LabWords> & {readonly effect: ToldEffect}) {
  if (effect.kind !== 'move') return null;
  const {because} = effect;
  const coupling = because.kind === 'coupling' ? couplingOf(because.id) : undefined;
  return (
    <span className={styles.sources}>
      <Link to={effect.clause.id}>{effect.clause.id}</Link>
      {coupling === undefined ? null : (
        <>
          {' · '}
          <Link to={couplingAddress(coupling.id)}>{words.page.why}</Link>{' '}
          <EvidenceBadge words={words.table.evidence} of={coupling.evidence} />
        </>
      )}
    </span>
  );
}
