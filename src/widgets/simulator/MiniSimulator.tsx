import {clsx} from 'clsx';
import {useCallback, useState} from 'react';
import {eventText, stateLabel} from '../../say/labels.ts';
import {sayPosition} from '../../say/run.ts';
import type {MachineId, Role, TransitionId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {type Option, optionsAt} from '../../run/options.ts';
import {freshRun, play, type Position} from '../../run/run.ts';
import {Diagram} from '../parts/Diagram.tsx';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import styles from './MiniSimulator.module.css';
import {useSteps} from '../parts/useSteps.ts';

interface MiniSimulatorProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly machine: MachineId;
  readonly role: Role;
  readonly svg: string;
}

interface Seen {
  readonly position: Position;
  readonly taken: TransitionId | null;
}

/** A machine to click at first sight: where it stands and what can happen now. It has no steps and no link. */
export function MiniSimulator({words, machine, role, svg}: MiniSimulatorProps) {
  const start: Seen = {position: freshRun(machine, role).start, taken: null};
  const [standing, stand] = useState(start);
  const {position, taken} = standing;
  const {possible} = optionsAt(position);
  const move = useCallback((next: Seen) => {
    stand(next);
    return true;
  }, []);
  const {step: go, now} = useSteps<Seen, HTMLParagraphElement>(standing, move);

  function take({clause, event}: Option) {
    const played = play(position, clause, event);
    if (played !== null) go({position: played.to, taken: clause.transition});
  }

  return (
    <div className={styles.miniSimulator} data-side={role}>
      <Diagram
        svg={svg}
        lit={{
          state: position.state,
          trail: taken === null ? [] : [taken],
          possible: new Map(possible.map(({transition}) => [transition, null])),
          glow: null,
        }}
        onTransition={(label) => {
          // Several events may fire it; each has its own button.
          const first = possible.find(({transition}) => transition === label)?.options[0];
          if (first !== undefined) take(first);
        }}
      />
      <div className={clsx(styles.panel, needsScript)}>
        <p ref={now} className={styles.now} role="status" tabIndex={-1}>
          {words.simulator.now} <strong>{sayPosition(words, position)}</strong>{' '}
          <span>{words.glosses[position.state]}</span>
        </p>
        {possible.map(({transition, to, options}) => (
          <div key={transition} className={styles.group}>
            <p>
              <strong>{transition}</strong> {words.simulator.leadsTo(stateLabel(to))}
            </p>
            {options.map((option) => (
              <button
                key={`${option.clause.id} ${option.event}`}
                type="button"
                onClick={() => {
                  take(option);
                }}
              >
                {eventText(words, option.event, role)}
              </button>
            ))}
          </div>
        ))}
        {taken === null ? null : (
          <button
            type="button"
            onClick={() => {
              go(start);
            }}
          >
            {words.simulator.reset}
          </button>
        )}
      </div>
      <NeedsScript
        css={`
          .${styles.miniSimulator ?? ''} {
            display: block;
          }
        `}
      />
    </div>
  );
}
