import type {World} from '../../lab/world/world.ts';
import type {Action} from '../../lab/world/action.ts';
import type {SessionStanding} from '../../lab/run/standing.ts';
import type {LabWords} from '../../say/lab.ts';
import {type Role, statesOf} from '../../spec/index.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {ActionMenu} from './ActionMenu.tsx';
import styles from './SessionStrip.module.css';

interface SessionStripProps extends PageProps<LabWords> {
  readonly side: Role;
  readonly world: World;
  readonly standings: readonly SessionStanding[];
  readonly actions: readonly Action[];
  /** See `ActionMenu`. */
  readonly replaces: string | null;
  readonly onTake: (action: Action) => void;
}

/** One end by its name, with its sessions: every state of the session's machine, and the one in which it is. */
export function SessionStrip({words, Link, side, world, standings, actions, replaces, onTake}: SessionStripProps) {
  const {page} = words;
  const remarks = standings.flatMap((standing) => remarksOn(words, standing));
  return (
    <div className={styles.strip} data-side={side} data-many={standings.length > 1 || undefined}>
      <h2 className={styles.name}>{page.columns[side]}</h2>
      <div className={styles.sessions}>
        {standings.map((standing, index) => (
          <Session
            key={index}
            words={words}
            Link={Link}
            side={side}
            standing={standing}
            isOnly={standings.length === 1}
          />
        ))}
      </div>
      <ActionMenu
        words={words}
        world={world}
        about={page.columns[side]}
        actions={actions}
        replaces={replaces}
        onTake={onTake}
      />
      {remarks.length === 0 ? null : <p className={styles.remark}>{remarks.join(words.table.sentenceGap)}</p>}
    </div>
  );
}

/** What the state of a session alone does not tell. */
export function remarksOn({page}: LabWords, {session, stranded, ended}: SessionStanding): readonly string[] {
  return [
    ...(ended ? [page.justEnded] : []),
    ...(session?.tasksAwait === true ? [page.tasksAwait] : []),
    ...(stranded ? [page.stranded] : []),
  ];
}

interface SessionProps extends PageProps<LabWords> {
  readonly side: Role;
  readonly standing: SessionStanding;
  readonly isOnly: boolean;
}

function Session({words, Link, side, standing, isOnly}: SessionProps) {
  const {lab, page} = words;
  const {position, took, tsih} = standing;
  const name = tsih === null ? page.noSession : lab.session(tsih);
  const states = statesOf(position.machine);
  return (
    <div
      className={styles.session}
      role="group"
      aria-label={page.cell({side: page.columns[side], subject: name})}
      data-moved={took.length > 0 || undefined}
      data-session={tsih ?? ''}
    >
      <span className={styles.tsih}>{tsih === null ? name : `TSIH ${tsih}`}</span>
      {took.map((transition, index) => (
        <span key={index} data-took={transition}>
          <TransitionChip transition={transition} form="taken" />
        </span>
      ))}
      <span className={styles.states}>
        {states.map((state) =>
          state === position.state ? (
            <Link key={state} to={state}>
              <StateChip state={state} form={took.length > 0 ? 'reached' : 'now'} />
            </Link>
          ) : isOnly ? (
            <span key={state} className={styles.other} aria-hidden="true">
              <StateChip state={state} form="id" />
            </span>
          ) : null,
        )}
      </span>
    </div>
  );
}
