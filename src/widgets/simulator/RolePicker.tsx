import {type Role, roles} from '../../spec/index.ts';
import type {Catalogue} from '../../text/table.ts';
import styles from './Simulator.module.css';

interface RolePickerProps {
  readonly words: Catalogue;
  /** Groups the radio buttons; unique on the page. */
  readonly name: string;
  readonly role: Role;
  readonly onPick: (role: Role) => void;
}

/** Whose side of the wire is played. */
export function RolePicker({words, name, role, onPick}: RolePickerProps) {
  return (
    <fieldset className={`${styles.roles ?? ''} needs-script`}>
      <legend>{words.simulator.role}</legend>
      {roles.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={each === role}
            onChange={() => {
              onPick(each);
            }}
          />
          <span>{words.roles[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
