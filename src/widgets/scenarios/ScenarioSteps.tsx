import {clsx} from 'clsx';
import {type EffectChain, isTold, type Move} from '../../lab/world/effects.ts';
import {type LabStep, type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import {type LabWords, sayAction, sayEffect, saySubject} from '../../say/lab.ts';
import type {ScenarioWidgetWords} from './ScenarioWidgetWords.ts';
import {type ScenarioId, stepsOf} from '../../lab/scenarios/scenarios.ts';
import type {Settings} from '../../lab/world/world.ts';
import {clauseMark, eventText} from '../../say/labels.ts';
import {couplingOf} from '../../spec/couplings.ts';
import {type Role, roles} from '../../spec/index.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {Cited} from '../parts/Cited.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './Scenario.module.css';

interface ScenarioStepsProps extends PageProps<ScenarioWidgetWords> {
  readonly of: ScenarioId;
  readonly played: PlayedRun;
  /** The steps up to this number are the opening and are not told. */
  readonly after: number;
}

/** The steps of a scenario in order: the action, the note that explains it, and the machines that move on each side. */
export function ScenarioSteps({words, Link, of, played, after}: ScenarioStepsProps) {
  const notes: Readonly<Record<string, string>> = words.scenarios[of].notes;
  const marked = stepsOf(of);
  return (
    <ol className={styles.steps} start={after + 1}>
      {played.steps.slice(after).map(({action, chain}, index) => {
        const before = worldAfter(played, after + index);
        const note = marked[after + index]?.note ?? null;
        return (
          // The steps of a scenario never change places.
          <li key={index}>
            <p className={styles.action}>{sayAction(words, action, before)}</p>
            {note === null ? null : (
              <p className={styles.note}>
                <Cited words={words.table} text={notes[note] ?? ''} />
              </p>
            )}
            <Moves words={words} Link={Link} chain={chain} />
            <Others words={words} chain={chain} settings={before.settings} />
          </li>
        );
      })}
    </ol>
  );
}

function Moves({words, Link, chain}: PageProps<LabWords> & Pick<LabStep, 'chain'>) {
  const moves = chain.filter((effect) => effect.kind === 'move');
  if (moves.length === 0) return null;
  return (
    <div className={styles.sides}>
      {roles.map((role) => (
        <SideMoves key={role} words={words} Link={Link} role={role} moves={moves.filter(({side}) => side === role)} />
      ))}
    </div>
  );
}

interface SideMovesProps extends PageProps<LabWords> {
  readonly role: Role;
  readonly moves: readonly Move[];
}

function SideMoves({words, Link, role, moves}: SideMovesProps) {
  if (moves.length === 0) return null;
  return (
    <div className={styles.side} data-side={role}>
      <p className={styles.role}>{words.page.columns[role]}</p>
      <ul>
        {moves.map((move) => (
          <li key={`${move.clause.id} ${saySubject(words, move.of)}`}>
            <span className={styles.subject}>{saySubject(words, move.of)}</span>
            <span>
              <Link to={move.clause.id} className={clsx(styles.clause)}>
                <TransitionChip transition={move.clause.transition} mark={clauseMark(move.clause)} />
              </Link>{' '}
              {move.clause.means === null ? null : `${words.table.means[move.clause.means].name} `}
              <StateChip state={move.from.state} form="id" /> <span aria-hidden="true">→</span>{' '}
              <StateChip state={move.to.state} />
            </span>
            <span className={styles.event}>
              {eventText(words.table, move.event, role)}
              {isInferred(move) ? <EvidenceBadge words={words.table.evidence} of="inferred" /> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What no machine shows: a PDU that is lost or moves nothing, a session left without a connection, or nothing at all. */
function Others({
  words,
  chain,
  settings,
}: {
  readonly words: LabWords;
  readonly chain: EffectChain;
  readonly settings: Settings;
}) {
  const {page} = words;
  const {effects} = words.lab;
  const told = chain.filter(isTold);
  const others = told.filter(({kind}) => kind === 'lost' || kind === 'ignored' || kind === 'stranded');
  const isStill = told.every(({kind}) => kind !== 'move');
  return (
    <>
      {others.map((effect, index) => (
        <p key={index} className={styles.other}>
          {sayEffect(words, effect, settings)}
        </p>
      ))}
      {isStill && others.length === 0 ? (
        <p className={styles.other}>{told.length === 0 ? page.nothingMoved : effects.noMove}</p>
      ) : null}
    </>
  );
}

/** Whether it is our conclusion that this machine moves here. */
function isInferred({because}: Move): boolean {
  return because.kind === 'coupling' && couplingOf(because.id).evidence === 'inferred';
}
