import {clsx} from 'clsx';
import type {MouseEvent, ReactNode} from 'react';
import type {Position} from '../../machine/index.ts';
import {clauseMark, eventText, isLettered, stateLabel} from '../../say/labels.ts';
import {sayWhyNot} from '../../say/run.ts';
import {specOf, type TransitionId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {optionOfKey} from '../../run/keys.ts';
import type {Option, OptionGroup, Options, RefusedGroup} from '../../run/options.ts';
import {whyIllegal} from '../../run/whyNot.ts';
import {Fold} from '../parts/Fold.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import {Unbroken} from '../parts/Unbroken.tsx';
import styles from './OptionList.module.css';

interface OptionListProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly id: string;
  readonly options: Options;
  readonly position: Position;
  readonly onTake: (option: Option, press: MouseEvent) => void;
  /** The transition that is pointed at in the picture. */
  readonly glow: TransitionId | null;
  /** Told which transition is pointed at here, by pointer or focus. */
  readonly onGlow: (transition: TransitionId | null) => void;
  /** What is said when nothing can happen. */
  readonly end: ReactNode;
}

/** What can happen now, as buttons beside their transition; behind one click what cannot, each with its reason. */
export function OptionList({words, id, options, position, onTake, glow, onGlow, end}: OptionListProps) {
  const {possible, impossible} = options;
  const {illegal} = specOf(position.machine);
  const figures = new Map(figuresOf(possible));
  return (
    <div className={clsx(styles.list, needsScript)}>
      <h3 className={styles.title}>{words.simulator.possible}</h3>
      {possible.length === 0 ? end : null}
      {possible.map((group) => (
        <div
          key={group.transition}
          id={groupId(id, group.transition)}
          className={styles.group}
          role="group"
          aria-label={`${group.transition} ${words.simulator.leadsTo(stateLabel(group.to))}`}
          data-glowing={group.transition === glow || undefined}
          onPointerEnter={() => {
            onGlow(group.transition);
          }}
          onPointerLeave={() => {
            onGlow(null);
          }}
          onFocus={() => {
            onGlow(group.transition);
          }}
          onBlur={() => {
            onGlow(null);
          }}
        >
          <GroupTitle group={group} />
          <div className={styles.buttons}>
            {group.options.map((option) => {
              const figure = figures.get(option);
              return (
                <button
                  key={`${option.clause.id} ${option.event}`}
                  type="button"
                  className={styles.option}
                  aria-keyshortcuts={figure}
                  onClick={(press) => {
                    onTake(option, press);
                  }}
                >
                  {figure === undefined ? null : <kbd aria-hidden="true">{figure}</kbd>}
                  <OptionText words={words} option={option} />
                </button>
              );
            })}
          </div>
        </div>
      ))}
      {/* Three of four clauses are refused in most states. */}
      <Fold
        className={styles.impossible}
        summary={words.simulator.impossible(impossible.length + illegal.transitions.length)}
      >
        {() => <Refused words={words} impossible={impossible} position={position} />}
      </Fold>
    </div>
  );
}

/** The figure that takes each option, where it has one. */
function figuresOf(groups: readonly OptionGroup[]): readonly (readonly [Option, string])[] {
  const figures: (readonly [Option, string])[] = [];
  for (let figure = 1; ; figure += 1) {
    const option = optionOfKey(groups, figure);
    if (option === undefined) return figures;
    figures.push([option, String(figure)]);
  }
}

interface RefusedProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly impossible: readonly RefusedGroup[];
  readonly position: Position;
}

/** What cannot happen now, each with its reason, and last what never can for this role. */
function Refused({words, impossible, position}: RefusedProps) {
  return (
    <>
      {impossible.map((group) => (
        <div key={group.transition} className={styles.refused}>
          <GroupTitle group={group} />
          <div>
            <p className={styles.reason}>{sayWhyNot(words, group.reason)}</p>
            <ul>
              {group.options.map((option) => (
                <li key={`${option.clause.id} ${option.event}`}>
                  <OptionText words={words} option={option} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      ))}
      {specOf(position.machine).illegal.transitions.map((label) => {
        const reason = whyIllegal(position, label);
        return reason === null ? null : (
          <p key={label} className={clsx(styles.refused, styles.reason)}>
            {sayWhyNot(words, reason)}
          </p>
        );
      })}
    </>
  );
}

/** Where the buttons of one transition stand, so that a click in the diagram can lead to them. */
export function groupId(simulator: string, transition: TransitionId): string {
  return `${simulator}-${transition}`;
}

function GroupTitle({group: {transition, to}}: {readonly group: OptionGroup}) {
  return (
    <p className={styles.groupTitle}>
      <TransitionChip transition={transition} form="possible" /> <span aria-hidden="true">→</span>{' '}
      <StateChip state={to} form="id" />
    </p>
  );
}

/** An event, and at its end the clause that names it: its means, and its letter or number. */
function OptionText({
  words,
  option: {clause, event},
}: {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly option: Option;
}) {
  return (
    <span className={clause.means === null ? styles.text : styles.flow}>
      <span>
        <Unbroken text={eventText(words, event, clause.role)} />
      </span>{' '}
      <span className={styles.mark} data-lettered={isLettered(clause) || undefined}>
        {clause.means === null ? null : `${words.means[clause.means].name} `}
        {clauseMark(clause)}
      </span>
    </span>
  );
}
