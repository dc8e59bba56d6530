import {
  type ClauseId,
  machineIds,
  type MachineId,
  type Means,
  rfc,
  type Role,
  specOf,
  statesOf,
  transitionsOf,
  stateName,
} from '../spec/index.ts';
import type {TableWords} from '../text/table.ts';
import {byLocale, type Locale} from '../text/locales.ts';
import {byRole} from '../say/labels.ts';

/** The whole table with its words, as `npm run spec` prints it. */
export interface SpecJson {
  readonly rfc: number;
  readonly machines: Readonly<Record<MachineId, MachineJson>>;
}

interface MachineJson {
  readonly section: string;
  readonly initial: string;
  readonly roles: readonly Role[];
  readonly states: readonly {
    readonly id: string;
    readonly name: string;
    readonly section: string;
    readonly text: RoleTexts;
  }[];
  readonly transitions: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly section: string;
    readonly text: RoleTexts;
    readonly clauses: readonly ClauseJson[];
  }[];
  /** What the RFC marks as illegal for the machine's role. */
  readonly illegal: {readonly states: readonly string[]; readonly transitions: readonly string[]};
}

type Texts = Readonly<Record<Locale, string>>;
type RoleTexts = Readonly<Partial<Record<Role, Texts>>>;

interface ClauseJson {
  readonly id: ClauseId;
  readonly role: Role;
  readonly means?: Means;
  readonly key: string;
  readonly events: readonly string[];
  readonly text: Texts;
}

/** Puts table and catalogues together; pure, so that any export can start from it. */
export function specJson(catalogues: Readonly<Record<Locale, TableWords>>): SpecJson {
  const machines = Object.fromEntries(machineIds.map((machine) => [machine, machineJson(machine, catalogues)]));
  return {rfc, machines: machines as Record<MachineId, MachineJson>};
}

function machineJson(machine: MachineId, catalogues: Readonly<Record<Locale, TableWords>>): MachineJson {
  const {section, statesSection, transitionsSection, initial, roles, illegal} = specOf(machine);
  const texts = (say: (words: TableWords) => string): Texts => byLocale((locale) => say(catalogues[locale]));
  const roleTexts = (say: (words: TableWords, role: Role) => string): RoleTexts =>
    Object.fromEntries(roles.map((role) => [role, texts((words) => say(words, role))]));
  return {
    section,
    initial,
    roles,
    states: statesOf(machine).map((id) => ({
      id,
      name: stateName(id),
      section: statesSection,
      text: roleTexts((words, role) => byRole(words.states[id], role)),
    })),
    transitions: transitionsOf(machine).map(({id, from, to, clauses}) => ({
      id,
      from,
      to,
      section: transitionsSection,
      text: roleTexts((words, role) => byRole(words.transitions[id], role)),
      clauses: clauses.map(({id: clause, role, means, key, events}) => ({
        id: clause,
        role,
        ...(means === null ? {} : {means}),
        key,
        events,
        text: texts((words) => words.clauses[clause]),
      })),
    })),
    illegal: {states: Object.keys(illegal.states), transitions: illegal.transitions},
  };
}
