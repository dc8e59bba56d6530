import type {SubmitEvent} from 'react';
import {longestTime} from '../../lab/run/labLink.ts';
import {connectionCounts, recoveryLevels, type Settings} from '../../lab/world/world.ts';
import type {LabPageWords} from '../../text/labPage.ts';
import styles from './SettingsForm.module.css';

interface SettingsFormProps {
  readonly words: {readonly page: LabPageWords};
  readonly settings: Settings;
  readonly id: string;
  readonly onSettings: (settings: Settings) => void;
}

/** What both ends agree on before a run of one's own. */
export function SettingsForm({words: {page}, settings, id, onSettings}: SettingsFormProps) {
  function apply(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    onSettings(settingsFrom(new FormData(event.currentTarget), settings));
  }

  return (
    <form className={styles.form} onSubmit={apply}>
      <NumberPicker id={id} name="ErrorRecoveryLevel" options={recoveryLevels} value={settings.erl} />
      <NumberPicker id={id} name="MaxConnections" options={connectionCounts} value={settings.maxConnections} />
      <Seconds id={id} name="Time2Wait" label={page.seconds('Time2Wait')} value={settings.time2Wait} />
      <Seconds id={id} name="Time2Retain" label={page.seconds('Time2Retain')} value={settings.time2Retain} />
      <label className={styles.check}>
        <input type="checkbox" name="tasks" defaultChecked={settings.tasks} /> {page.tasks}
      </label>
      <button type="submit">{page.applySettings}</button>
    </form>
  );
}

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
