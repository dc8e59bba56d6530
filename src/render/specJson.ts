import {
  type ClauseId,
  clausesOf,
  type EventId,
  familyOf,
  machineIds,
  type MachineId,
  type Means,
  rfc,
  type Role,
  roles,
  specOf,
  statesOf,
  transitionsOf,
  stateName,
} from '../spec/index.ts';
import type {TableWords} from '../text/table.ts';
import {byLocale, defaultLocale, type Locale} from '../text/locales.ts';
import {byRole} from '../say/labels.ts';
import type {AddressKind} from './address.ts';
import {urlOf} from './urlOf.ts';

/** The whole table with its words, as `npm run spec` prints it. */
export interface SpecJson {
  readonly rfc: number;
  readonly machines: Readonly<Record<MachineId, MachineJson>>;
  /** What the events of the clauses are called; who sends a PDU and who receives it differs by role. */
  readonly events: Readonly<Record<EventId, RoleTexts>>;
}

export interface MachineJson {
  readonly section: string;
  readonly initial: string;
  readonly roles: readonly Role[];
  readonly states: readonly {
    readonly id: string;
    readonly name: string;
    readonly section: string;
    readonly text: RoleTexts;
    readonly address: Texts;
  }[];
  readonly transitions: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly section: string;
    readonly text: RoleTexts;
    readonly address: Texts;
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
  readonly events: readonly EventId[];
  readonly text: Texts;
  readonly address: Texts;
}

/**
 * Puts table and catalogues together; pure, so that any export can start from it.
 *
 * @param site where the site stands, with a slash at its end; each row has its address there, in every language
 */
export function specJson(catalogues: Readonly<Record<Locale, TableWords>>, site: string): SpecJson {
  const machines = Object.fromEntries(machineIds.map((machine) => [machine, machineJson(machine, catalogues, site)]));
  const events = Object.fromEntries(
    once(machineIds.flatMap((machine) => clausesOf(machine).flatMap((clause) => clause.events))).map((event) => [
      event,
      eventTexts(catalogues, event),
    ]),
  );
  return {rfc, machines: machines as Record<MachineId, MachineJson>, events: events as Record<EventId, RoleTexts>};
}

/** Of a role that cannot meet the event there are no words. */
function eventTexts(catalogues: Readonly<Record<Locale, TableWords>>, event: EventId): RoleTexts {
  const saying = (role: Role, locale: Locale) => {
    const words: Readonly<Partial<Record<Role, string>>> = catalogues[locale].events[event];
    return words[role] ?? '';
  };
  return Object.fromEntries(
    roles
      .filter((role) => Object.hasOwn(catalogues[defaultLocale].events[event], role))
      .map((role) => [role, byLocale((locale) => saying(role, locale))]),
  );
}

function once<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

function machineJson(machine: MachineId, catalogues: Readonly<Record<Locale, TableWords>>, site: string): MachineJson {
  const {section, statesSection, transitionsSection, initial, roles: own, illegal} = specOf(machine);
  const texts = (say: (words: TableWords) => string): Texts => byLocale((locale) => say(catalogues[locale]));
  const roleTexts = (say: (words: TableWords, role: Role) => string): RoleTexts =>
    Object.fromEntries(own.map((role) => [role, texts((words) => say(words, role))]));
  const addressOf = (kind: AddressKind, id: string): Texts =>
    byLocale((locale) => urlOf({kind, id, page: familyOf(machine), fragment: id}, locale, site));
  return {
    section,
    initial,
    roles: own,
    states: statesOf(machine).map((id) => ({
      id,
      name: stateName(id),
      section: statesSection,
      text: roleTexts((words, role) => byRole(words.states[id], role)),
      address: addressOf('state', id),
    })),
    transitions: transitionsOf(machine).map(({id, from, to, clauses}) => ({
      id,
      from,
      to,
      section: transitionsSection,
      text: roleTexts((words, role) => byRole(words.transitions[id], role)),
      address: addressOf('transition', id),
      clauses: clauses.map(({id: clause, role, means, key, events}) => ({
        id: clause,
        role,
        ...(means === null ? {} : {means}),
        key,
        events,
        text: texts((words) => words.clauses[clause]),
        address: addressOf('clause', clause),
      })),
    })),
    illegal: {states: Object.keys(illegal.states), transitions: illegal.transitions},
  };
}
