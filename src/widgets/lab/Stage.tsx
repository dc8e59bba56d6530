import {clsx} from 'clsx';
import type {ReactNode} from 'react';
import type {Action} from '../../lab/world/action.ts';
import type {LabWords} from '../../say/lab.ts';
import type {Standings} from '../../lab/run/standing.ts';
import type {World} from '../../lab/world/world.ts';
import {roles} from '../../spec/index.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import {ConnectionCard, SessionCard} from './Card.tsx';
import styles from './Stage.module.css';
import {WireStrip} from './WireStrip.tsx';

interface StageProps extends PageProps<LabWords> {
  readonly world: World;
  readonly standings: Standings;
  readonly onTake: (action: Action) => void;
  readonly children: ReactNode;
}

/** Both ends in words, session above connections, and what is in flight between them. */
export function Stage({words, Link, world, standings, onTake, children}: StageProps) {
  const {page} = words;
  return (
    <div className={styles.stage} role="group" aria-label={page.world}>
      <div className={clsx(styles.row, styles.head)}>
        <p className={styles.initiator} data-side="initiator">
          {page.columns.initiator}
        </p>
        <div className={clsx(styles.wire, needsScript)}>{children}</div>
        <p className={styles.target} data-side="target">
          {page.columns.target}
        </p>
      </div>
      <div className={styles.row}>
        {roles.map((side) => (
          <div key={side} className={styles[side]} data-side={side}>
            {standings.sessions[side].map((standing, index) => (
              <SessionCard key={index} words={words} Link={Link} standing={standing} />
            ))}
          </div>
        ))}
      </div>
      {standings.wires.map((standing, index) => (
        <div key={standing.id ?? index} className={styles.row}>
          <div className={styles.initiator} data-side="initiator">
            <ConnectionCard
              words={words}
              Link={Link}
              side="initiator"
              wire={standing.id}
              world={world}
              standing={standing.ends.initiator}
            />
          </div>
          <div className={styles.wire}>
            <WireStrip words={words} wire={standing.wire} settings={world.settings} onTake={onTake} />
          </div>
          <div className={styles.target} data-side="target">
            <ConnectionCard
              words={words}
              Link={Link}
              side="target"
              wire={standing.id}
              world={world}
              standing={standing.ends.target}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
