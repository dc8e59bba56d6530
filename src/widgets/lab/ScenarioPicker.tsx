import {clsx} from 'clsx';
import {type KeyboardEvent, useEffect, useId, useRef, useState} from 'react';
import {containsText} from '../../render/containsText.ts';
import {
  openingOf,
  type ScenarioId,
  scenarioGroups,
  scenarioIds,
  scenarioLink,
  scenarios,
  scenariosOf,
  settingsOf,
} from '../../lab/scenarios/scenarios.ts';
import {Flyout} from './Flyout.tsx';
import {Icon} from '../parts/Icon.tsx';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import styles from './ScenarioPicker.module.css';

interface ScenarioPickerProps {
  readonly words: LabWidgetWords;
  readonly id: string;
  /** The scenario that the run is, when it is one. */
  readonly scenario: ScenarioId | null;
  /** `at` is where its story begins: what only brings the connections up is played already. */
  readonly onScenario: (run: string, at: number) => void;
  /** Leads away from a scenario, into a run that has not begun. */
  readonly onOwnRun: () => void;
}

/** The scenario that is shown, as a button that opens all of them. */
export function ScenarioPicker({words, id, scenario, onScenario, onOwnRun}: ScenarioPickerProps) {
  const {page} = words;
  return (
    <Flyout
      id={`${id}-scenarios`}
      title={page.pickScenario}
      align="start"
      buttonClass={styles.picker}
      button={
        <>
          <span className={styles.what}>{page.scenario}</span>{' '}
          <b className={styles.name}>{scenario === null ? page.ownRun : words.scenarios[scenario].title}</b>
          <Icon of="open" />
        </>
      }
    >
      {(close) => (
        <ScenarioList
          words={words}
          chosen={scenario}
          onChoose={(choice) => {
            close();
            if (choice === scenario) return;
            if (choice === null) onOwnRun();
            else onScenario(scenarioLink(scenarios[choice]), openingOf(choice)?.steps ?? 0);
          }}
        />
      )}
    </Flyout>
  );
}

/** Null is a run of the reader's own. */
type Choice = ScenarioId | null;

interface ScenarioListProps {
  readonly words: LabWidgetWords;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A field, and below it the scenarios that mention what is written there: arrows choose among them, Enter takes one. */
function ScenarioList({words, chosen, onChoose}: ScenarioListProps) {
  const {page} = words;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState('');
  const [marked, setMarked] = useState<Choice>(chosen);
  // On a telephone the field would call the keyboard up over the list.
  const isTouched = window.matchMedia('(pointer: coarse)').matches;
  const found = choices.filter((choice) => containsText(textsOf(words, choice), sought));
  // What is marked may not be among those found.
  const active = found.includes(marked) ? marked : (found[0] ?? null);

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({block: 'nearest'});
  }, [active, sought]);

  function onKeyDown(event: KeyboardEvent) {
    // While a word is composed, its keys are for the input method.
    if (event.nativeEvent.isComposing) return;
    const {key} = event;
    const place = found.indexOf(active);
    const last = found.length - 1;
    const to =
      key === 'ArrowDown'
        ? place === last
          ? 0
          : place + 1
        : key === 'ArrowUp'
          ? place <= 0
            ? last
            : place - 1
          : null;
    if (to !== null) setMarked(found[to] ?? null);
    else if (key === 'Enter' && found.length > 0) onChoose(active);
    else return;
    event.preventDefault();
  }

  const optionOf = (choice: Choice) => `${id}-${choice ?? 'own'}`;
  const option = (choice: Choice) => (
    <div
      key={choice}
      id={optionOf(choice)}
      className={styles.option}
      role="option"
      aria-selected={choice === chosen}
      data-active={choice === active || undefined}
      onClick={() => {
        onChoose(choice);
      }}
    >
      <span className={styles.title}>{choice === null ? page.ownRun : words.scenarios[choice].title}</span>
      <span className={styles.teaches}>{choice === null ? page.ownRunInShort : words.scenarios[choice].teaches}</span>
      {choice === null ? null : (
        <span className={styles.level} title={page.recoveryLevel(levelOf(choice))}>
          ERL {levelOf(choice)}
        </span>
      )}
    </div>
  );

  return (
    <div className={styles.scenarios} onKeyDown={onKeyDown}>
      <input
        data-first={isTouched ? undefined : ''}
        className={styles.field}
        type="text"
        inputMode="search"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? optionOf(active) : undefined}
        aria-label={page.findScenario}
        placeholder={page.findScenario}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={sought}
        onChange={({target}) => {
          setSought(target.value);
        }}
      />
      <p className={styles.none} role="status">
        {found.length === 0 ? page.noScenario(sought.trim()) : null}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        className={clsx(styles.list, found.length === 0 && styles.empty)}
        role="listbox"
        aria-label={page.pickScenario}
        aria-activedescendant={found.length > 0 ? optionOf(active) : undefined}
        tabIndex={-1}
        data-first={isTouched ? '' : undefined}
        // A press leaves the focus in the field, where one goes on typing.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
      >
        {found.includes(null) ? option(null) : null}
        {scenarioGroups.map((group) => {
          const own = scenariosOf(group).filter((choice) => found.includes(choice));
          return own.length === 0 ? null : (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div className={styles.group} id={`${id}-${group}`} role="presentation">
                {page.scenarioGroups[group]}
              </div>
              {own.map(option)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const choices: readonly Choice[] = [null, ...scenarioIds];

/** All that a scenario says, and what it is filed under. */
function textsOf({page, scenarios: told}: LabWidgetWords, choice: Choice): readonly string[] {
  if (choice === null) return [page.ownRun, page.ownRunInShort];
  const {title, teaches, context, notes} = told[choice];
  return [
    title,
    teaches,
    context,
    ...Object.values(notes),
    page.scenarioGroups[scenarios[choice].group],
    page.recoveryLevel(levelOf(choice)),
    `ERL ${String(levelOf(choice))}`,
  ];
}

function levelOf(choice: ScenarioId): number {
  return settingsOf(scenarios[choice]).erl;
}
