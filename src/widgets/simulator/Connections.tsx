import type {Played, Position} from '../../run/run.ts';
import {helperOf} from '../../run/helperOf.ts';
import {eventText} from '../../say/labels.ts';
import type {Means} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {StateChip} from '../parts/StateChip.tsx';
import {Unbroken} from '../parts/Unbroken.tsx';
import styles from './Connections.module.css';

interface ConnectionsProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  /** The steps up to the one shown, and where they lead. */
  readonly played: readonly Played[];
  readonly position: Position;
}

const helpers: readonly Means[] = ['csmE', 'csmI'];

/** The three connections of a cleanup, which are easy to mix up: which each one is, and what this run has made of it. */
export function Connections({words, played, position}: ConnectionsProps) {
  const {csm} = words;
  return (
    <dl className={styles.connections}>
      <div data-used>
        <dt>
          <strong>CSM-C</strong> {csm.csmC.kind}
        </dt>
        <dd>{csm.csmC.which}</dd>
        <dd className={styles.here}>
          <StateChip state={position.state} form="now" /> {csm.csmC.who}
        </dd>
      </div>
      {helpers.map((means) => {
        const helper = helperOf(means, played, position);
        const {kind, which, who} = csm[means];
        return (
          <div key={means} data-used={helper !== null || undefined}>
            <dt>
              <strong>{words.means[means].name}</strong> {kind}
            </dt>
            <dd>{which}</dd>
            <dd className={styles.here}>
              {helper === null ? (
                csm.notUsed
              ) : (
                <>
                  {helper.state === null ? null : <StateChip state={helper.state} />} <span>{who}</span>{' '}
                  {helper.state !== null || helper.event === null ? null : (
                    <span>
                      <Unbroken text={eventText(words, helper.event, position.role)} />
                    </span>
                  )}
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
