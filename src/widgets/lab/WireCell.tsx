import {clsx} from 'clsx';
import {useId} from 'react';
import type {Arrow} from '../../lab/run/sequence.ts';
import type {WireHistory} from '../../lab/run/wireHistory.ts';
import {writeAction} from '../../lab/run/labLink.ts';
import type {Action, Disturbance} from '../../lab/world/action.ts';
import {other, type Settings, type Wire, type WireId, type World} from '../../lab/world/world.ts';
import {type LabWords, sayAction, sayPdu} from '../../say/lab.ts';
import type {Role} from '../../spec/index.ts';
import type {Pdu} from '../../spec/pdu.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import type {RowKind} from './rows.ts';
import styles from './WireCell.module.css';

interface WireCellProps {
  readonly words: LabWords;
  readonly id: WireId | null;
  readonly wire: Wire | null;
  readonly kind: RowKind;
  readonly isOpen: boolean;
  /** Null where the row cannot be folded. */
  readonly onFold: (() => void) | null;
  readonly world: World;
  readonly history: WireHistory;
  /** Nothing can be delivered: what happens next is asked. */
  readonly isStill: boolean;
  readonly at: number;
  /** What can happen to the wire itself. */
  readonly actions: readonly Disturbance[];
  /** What an action of the reader's does to the rest of the run, in short; null at its end. */
  readonly replaces: string | null;
  readonly onTake: (action: Action) => void;
}

/** A wire between the poles of its ends: what has travelled on it, what befell it, what is on its way, and what can happen to it. */
export function WireCell(props: WireCellProps) {
  const {words, id, wire, kind, isOpen, onFold, world, history, isStill, at, actions, replaces, onTake} = props;
  const {lab, page} = words;
  const {ended, disturbed} = history;
  const name = id === null ? page.noWire : lab.wire(id);
  const state = disturbed === null ? (wire?.state ?? null) : disturbed.how;
  const inFlight = (['target', 'initiator'] as const).flatMap((to) =>
    (wire?.to[to] ?? []).map((pdu, index) => ({to, pdu, index})),
  );
  return (
    <section
      className={styles.cell}
      role="group"
      aria-label={name}
      data-kind={kind}
      data-open={isOpen || undefined}
      data-state={state ?? 'none'}
      data-wire={id ?? ''}
    >
      <header className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.letter} aria-hidden="true">
          {id}
        </span>
        <span className={styles.state} data-broken={disturbed !== null || undefined}>
          {disturbed !== null ? (
            <>
              <span className={styles.full}>{page.disturbed[disturbed.how](disturbed.step)}</span>
              <span className={styles.short} aria-hidden="true">
                {page.broken[disturbed.how]}
              </span>
            </>
          ) : wire === null ? null : (
            page.wireState[wire.state]
          )}
        </span>
        {onFold === null || id === null ? null : (
          <button
            type="button"
            className={clsx(styles.fold, needsScript)}
            aria-label={page.showRow(name)}
            aria-expanded={isOpen}
            onClick={onFold}
          />
        )}
      </header>
      <div className={styles.body} hidden={!isOpen}>
        <ol className={styles.past}>
          {ended.slice(-6).map((arrow) => (
            <Past
              key={`${arrow.sent} ${arrow.to} ${arrow.pdu.kind}`}
              words={words}
              arrow={arrow}
              isNow={arrow.ended === at}
              settings={world.settings}
            />
          ))}
        </ol>
        {disturbed === null ? null : <Broken />}
        {inFlight.length === 0 ? null : (
          <ol className={styles.queue}>
            {inFlight.map(({to, pdu, index}) => (
              <InFlight
                key={`${to} ${index} ${pdu.kind}`}
                words={words}
                pdu={pdu}
                to={to}
                settings={world.settings}
                // What has waited before it came to its place there flew in then.
                onDeliver={
                  index > 0 || id === null || isStill
                    ? null
                    : () => {
                        onTake({do: 'deliver', wire: id, to});
                      }
                }
              />
            ))}
          </ol>
        )}
        {actions.length === 0 ? null : (
          <div className={clsx(styles.foot, needsScript)} role="group" aria-label={page.onThisWire}>
            <p>
              {page.onThisWire}
              {replaces === null ? null : <small> {replaces}</small>}
            </p>
            {actions.map((action) => (
              <button
                key={action.do}
                type="button"
                data-action={writeAction(action)}
                aria-label={sayAction(words, action, world)}
                onClick={() => {
                  onTake(action);
                }}
              >
                {page.disturb[action.do]}
              </button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

interface PastProps {
  readonly words: LabWords;
  readonly arrow: Arrow;
  readonly isNow: boolean;
  readonly settings: Settings;
}

/** What has come to its end: a thin arrow, with the steps in which it was sent and came. */
function Past({words, arrow: {pdu, to, from, sent, ended, fate}, isNow, settings}: PastProps) {
  const {sequence} = words.lab;
  const remark = fate === 'lost' ? sequence.lost : fate === 'unread' ? sequence.unread : null;
  return (
    <li className={styles.arrow} data-to={to} data-side={from === 'wire' ? undefined : from} data-fate={fate}>
      <span className={styles.pastName}>
        <span className={styles.what}>{sayPdu(words, pdu, settings)}</span>{' '}
        <span className="visually-hidden">{words.page.travelsTo[to]}</span>
        {remark === null ? null : <em>{remark} </em>}
        <span className={styles.steps}>{sent === ended ? sent : `${sent}→${ended}`}</span>
      </span>
      <span className={styles.line} aria-hidden="true" />
      {isNow ? <span className={styles.flying} aria-hidden="true" data-lost={fate === 'lost' || undefined} /> : null}
    </li>
  );
}

/** A wire that is cut or reset: both stubs stay. */
function Broken() {
  return (
    <div className={styles.broken} aria-hidden="true">
      <span />
      <svg width="52" height="30" viewBox="0 0 52 30">
        <path d="M14 2 21 11 12 17 20 28M32 2 39 11 30 17 38 28" />
      </svg>
      <span />
    </div>
  );
}

interface InFlightProps {
  readonly words: LabWords;
  readonly pdu: Pdu;
  readonly to: Role;
  readonly settings: Settings;
  /** Null for what has to wait for the one before it. */
  readonly onDeliver: (() => void) | null;
}

function InFlight({words, pdu, to, settings, onDeliver}: InFlightProps) {
  const id = useId();
  const {page} = words;
  return (
    <li className={styles.flight} data-to={to} data-side={other(to)}>
      <span className={styles.track} aria-hidden="true" />
      <span className={styles.pdu}>
        <span id={id} className={styles.full}>
          {sayPdu(words, pdu, settings)} <span className="visually-hidden">{page.travelsTo[to]}</span>
        </span>
        <span className={styles.short} aria-hidden="true">
          {words.lab.pdus[pdu.kind]}
        </span>
      </span>
      {onDeliver === null ? null : (
        <button type="button" className={clsx(styles.deliver, needsScript)} aria-describedby={id} onClick={onDeliver}>
          {page.deliver}
        </button>
      )}
    </li>
  );
}
