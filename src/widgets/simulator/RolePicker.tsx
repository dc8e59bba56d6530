import {type Role, roles} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {Choice} from '../parts/Choice.tsx';
import styles from './Head.module.css';

interface RolePickerProps {
  readonly words: PageWords & SimulatorWords;
  /** Groups the radio buttons; unique on the page. */
  readonly name: string;
  readonly role: Role;
  readonly onPick: (role: Role) => void;
}

/** Whose side of the wire is played. */
export function RolePicker({words, name, role, onPick}: RolePickerProps) {
  return (
    <Choice
      className={styles.roles}
      legend={words.simulator.role}
      name={name}
      options={roles}
      labels={words.roles}
      chosen={role}
      onChoose={onPick}
    />
  );
}
