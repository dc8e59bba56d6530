import {
  families,
  type FamilyId,
  isIllegal,
  type Role,
  roles,
  specOf,
  type StateId,
  statesOf,
} from '../../spec/index.ts';
import {byRole, stateLabel} from '../../say/labels.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import {SectionLink} from '../parts/SectionLink.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {RoleTag} from './RoleTag.tsx';
import styles from './tables.module.css';

interface StatesProps {
  readonly words: PageWords & TableWords;
  readonly of: FamilyId;
}

/** Every state of a family with its address, and what being in it means for each role. */
export function States({words, of}: StatesProps) {
  const section = specOf(families[of].target).statesSection;
  return (
    <table className={styles.stacked}>
      <caption>
        <SectionLink words={words} section={section} inFull />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.tables.state}</th>
          {roles.map((role) => (
            <th key={role} scope="col">
              <RoleTag words={words} of={role} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statesOfFamily(of).map((state) => (
          <tr key={state} id={state}>
            <th scope="row">
              <OwnLink className={styles.address} to={state} label={words.linkTo(stateLabel(state))}>
                <StateChip state={state} />
              </OwnLink>
              <span className={styles.gloss}>{words.glosses[state]}</span>
            </th>
            {roles.map((role) => (
              <td key={role} data-label={words.roles[role]}>
                {isIllegal(families[of][role], state) ? (
                  <em>{words.tables.illegalState(stateLabel(state), words.roles[role])}</em>
                ) : (
                  meaning(words, state, role)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The states of both roles' machines, each once, in the RFC's order. */
function statesOfFamily(of: FamilyId): readonly StateId[] {
  const all = roles.flatMap((role) => statesOf(families[of][role]));
  return [...new Set(all)].sort();
}

function meaning(words: PageWords & TableWords, state: StateId, role: Role): string {
  return byRole(words.states[state], role);
}
