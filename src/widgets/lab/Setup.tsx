import {clsx} from 'clsx';
import {memo, type SubmitEvent} from 'react';
import {longestTime, writeSettings} from '../../lab/run/labLink.ts';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {
  openingOf,
  type ScenarioId,
  scenarioGroups,
  scenarioIds,
  scenarioLink,
  scenarios,
} from '../../lab/scenarios/scenarios.ts';
import {connectionCounts, recoveryLevels, type Settings} from '../../lab/world/world.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './Setup.module.css';

interface SetupProps {
  readonly words: LabWidgetWords;
  /** The scenario that the run is, when it is one. */
  readonly scenario: ScenarioId | null;
  readonly settings: Settings;
  readonly id: string;
  /** `at` is where its story begins: what only brings the connections up is played already. */
  readonly onScenario: (run: string, at: number) => void;
  readonly onSettings: (settings: Settings) => void;
}

/** What is chosen before a run: a scenario to watch, or the settings of a run of one's own. */
export const Setup = memo(function Setup({words, scenario, settings, id, onScenario, onSettings}: SetupProps) {
  const {page} = words;

  function apply(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    onSettings(settingsFrom(new FormData(event.currentTarget), settings));
  }

  return (
    <div className={clsx(styles.setup, needsScript)}>
      <label className={styles.scenario}>
        <span>{page.scenario}</span>{' '}
        <select
          value={scenario ?? ''}
          onChange={({target: {value}}) => {
            const picked = scenarioIds.find((each) => each === value);
            if (picked !== undefined) onScenario(scenarioLink(scenarios[picked]), openingOf(picked)?.steps ?? 0);
          }}
        >
          <option value="">{page.ownRun}</option>
          {scenarioGroups.map((group) => (
            <optgroup key={group} label={page.scenarioGroups[group]}>
              {scenarioIds
                .filter((each) => scenarios[each].group === group)
                .map((each) => (
                  <option key={each} value={each}>
                    {words.scenarios[each].title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <details className={styles.settings}>
        <summary>
          {page.settings} <span className={styles.short}>{page.settingsInShort(settings)}</span>
        </summary>
        {/* A run has one set of settings: with others it is another run, so the form starts anew with it. */}
        <form key={writeSettings(settings)} className={styles.form} onSubmit={apply}>
          <NumberPicker id={id} name="ErrorRecoveryLevel" options={recoveryLevels} value={settings.erl} />
          <NumberPicker id={id} name="MaxConnections" options={connectionCounts} value={settings.maxConnections} />
          <Seconds id={id} name="Time2Wait" label={page.seconds('Time2Wait')} value={settings.time2Wait} />
          <Seconds id={id} name="Time2Retain" label={page.seconds('Time2Retain')} value={settings.time2Retain} />
          <label className={styles.check}>
            <input type="checkbox" name="tasks" defaultChecked={settings.tasks} /> {page.tasks}
          </label>
          <button type="submit">{page.applySettings}</button>
        </form>
      </details>
    </div>
  );
});

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

function NumberPicker({id, name, options, value}: FieldProps & {readonly options: readonly number[]}) {
  return (
    <label htmlFor={`${id}-${name}`}>
      <span>{name}</span>
      <select id={`${id}-${name}`} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

function Seconds({id, name, label, value}: FieldProps & {readonly label: string}) {
  return (
    <label htmlFor={`${id}-${name}`}>
      <span>{label}</span>
      <input id={`${id}-${name}`} name={name} type="number" min={0} max={longestTime} required defaultValue={value} />
    </label>
  );
}

function settingsFrom(form: FormData, known: Settings): Settings {
  return {
    erl: oneOf(recoveryLevels, form.get('ErrorRecoveryLevel')) ?? known.erl,
    maxConnections: oneOf(connectionCounts, form.get('MaxConnections')) ?? known.maxConnections,
    time2Wait: timeFrom(form.get('Time2Wait'), known.time2Wait),
    time2Retain: timeFrom(form.get('Time2Retain'), known.time2Retain),
    tasks: form.get('tasks') !== null,
  };
}

function oneOf<N extends number>(known: readonly N[], value: FormDataEntryValue | null): N | null {
  return known.find((each) => String(each) === value) ?? null;
}

function timeFrom(value: FormDataEntryValue | null, known: number): number {
  const seconds = Number(value);
  return Number.isInteger(seconds) && seconds >= 0 && seconds <= longestTime ? seconds : known;
}
