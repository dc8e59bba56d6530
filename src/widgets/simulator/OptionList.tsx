import type {Position} from '../../machine/index.ts';
import {clauseMark, eventText, stateLabel} from '../../say/labels.ts';
import {sayWhyNot} from '../../say/run.ts';
import {specOf, type TransitionId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {Option, OptionGroup, Options, RefusedGroup} from '../../run/options.ts';
import {whyIllegal} from '../../run/whyNot.ts';
import {Fold} from '../parts/Fold.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './OptionList.module.css';

interface OptionListProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly id: string;
  readonly options: Options;
  readonly position: Position;
  readonly onTake: (option: Option) => void;
}

/** What can happen now, as buttons under their transition; behind one click what cannot, each with its reason. */
export function OptionList({words, id, options, position, onTake}: OptionListProps) {
  const {possible, impossible} = options;
  const {illegal} = specOf(position.machine);
  return (
    <div className={needsScript}>
      <h4 className={styles.title}>{words.simulator.possible}</h4>
      {possible.length === 0 ? <p>{words.simulator.nothingPossible(stateLabel(position.state))}</p> : null}
      {possible.map((group) => (
        <div
          key={group.transition}
          id={groupId(id, group.transition)}
          className={styles.group}
          role="group"
          aria-labelledby={`${groupId(id, group.transition)}-title`}
        >
          <GroupTitle words={words} group={group} id={`${groupId(id, group.transition)}-title`} />
          {group.options.map((option) => (
            <button
              key={`${option.clause.id} ${option.event}`}
              type="button"
              className={styles.option}
              onClick={() => {
                onTake(option);
              }}
            >
              <OptionText words={words} option={option} />
            </button>
          ))}
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
          <GroupTitle words={words} group={group} />
          <p className={styles.reason}>{sayWhyNot(words, group.reason)}</p>
          <ul>
            {group.options.map((option) => (
              <li key={`${option.clause.id} ${option.event}`}>
                <OptionText words={words} option={option} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {specOf(position.machine).illegal.transitions.map((label) => {
        const reason = whyIllegal(position, label);
        return reason === null ? null : (
          <p key={label} className={styles.reason}>
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

function GroupTitle({
  words,
  group,
  id,
}: {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly group: OptionGroup;
  readonly id?: string;
}) {
  return (
    <p className={styles.groupTitle} id={id}>
      <strong>{group.transition}</strong> <span>{words.simulator.leadsTo(stateLabel(group.to))}</span>
    </p>
  );
}

function OptionText({
  words,
  option: {clause, event},
}: {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly option: Option;
}) {
  return (
    <>
      <span className={styles.mark}>
        {clause.means === null ? null : `${words.means[clause.means].name} `}
        {clauseMark(clause)}
      </span>{' '}
      <span>{eventText(words, event, clause.role)}</span>
    </>
  );
}
