import {useId} from 'react';
import type {Action} from '../../lab/world/action.ts';
import type {Pdu} from '../../spec/pdu.ts';
import {type LabWords, sayPdu} from '../../say/lab.ts';
import {other, type Settings, type Wire} from '../../lab/world/world.ts';
import type {Role} from '../../spec/index.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './WireStrip.module.css';

interface WireStripProps {
  readonly words: LabWords;
  readonly wire: Wire | null;
  readonly settings: Settings;
  readonly onTake: (action: Action) => void;
}

/** A wire as a line between its ends, and under it what travels, each way in order of arrival. */
export function WireStrip({words, wire, settings, onTake}: WireStripProps) {
  const {lab} = words;
  if (wire === null) {
    return (
      <p className={styles.line} data-state="none">
        <span className={styles.label}>{words.page.noWire}</span>
      </p>
    );
  }
  const isEmpty = wire.to.initiator.length + wire.to.target.length === 0;
  return (
    <div>
      <p className={styles.line} data-state={wire.state}>
        <span className={styles.label}>
          {lab.wire(wire.id)}: {lab.wireState[wire.state]}
          {isEmpty ? <span className={styles.empty}> · {words.page.nothingInFlight}</span> : null}
        </span>
      </p>
      {(['target', 'initiator'] as const).map((to) =>
        wire.to[to].length === 0 ? null : (
          <ol key={to} className={styles.queue}>
            {wire.to[to].map((pdu, index) => (
              // A queue only loses its head; what is told apart here has no state of its own.
              <InFlight
                key={index}
                words={words}
                pdu={pdu}
                to={to}
                settings={settings}
                onDeliver={
                  index > 0
                    ? null
                    : () => {
                        onTake({do: 'deliver', wire: wire.id, to});
                      }
                }
              />
            ))}
          </ol>
        ),
      )}
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
    <li className={styles.pdu} data-to={to} data-side={other(to)}>
      <span id={id} className={styles.name}>
        {sayPdu(words, pdu, settings)} <span className="visually-hidden">{page.travelsTo[to]}</span>
      </span>
      {onDeliver === null ? null : (
        <button type="button" className={needsScript} aria-describedby={id} onClick={onDeliver}>
          {page.deliver}
        </button>
      )}
    </li>
  );
}
