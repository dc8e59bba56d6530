import {byRole} from '../../say/labels.ts';
import {couplings} from '../../spec/couplings.ts';
import {
  clausesOf,
  type MachineId,
  machineIds,
  type Role,
  specOf,
  stateName,
  statesOf,
  transitionsOf,
} from '../../spec/index.ts';
import {deviations} from '../../stacks/deviations.ts';
import {errorCodes} from '../../stacks/errorCodes.ts';
import {iscsiadmErrors} from '../../stacks/iscsiadmErrors.ts';
import {loginClasses, loginStatuses} from '../../stacks/loginStatuses.ts';
import {initiatorLog} from '../../stacks/logs/initiatorLog.ts';
import {lioLog} from '../../stacks/logs/lioLog.ts';
import {lioMoves, type MoveRow, moveLine} from '../../stacks/logs/lioMoves.ts';
import type {LogRow} from '../../stacks/logs/logRow.ts';
import {names} from '../../stacks/names.ts';
import type {ColumnInLanguages, DataColumnOf, DataTableId} from '../../text/dataTables.ts';
import type {EntryWords} from '../../text/entries.ts';
import {byLocale, defaultLocale, type Locale} from '../../text/locales.ts';
import {terms} from '../../text/termRows.ts';
import type {AddressKind} from '../address.ts';
import {entriesIn} from '../entries.ts';
import {urlOf} from '../urlOf.ts';

/** What stands in a cell: null where the row has nothing to say there. */
export type Cell = string | number | boolean | null | readonly string[];

/** The words of a cell in each language. */
export type Texts = Readonly<Record<Locale, string>>;

/** One row of a table, by column. */
export type DataRow<Table extends DataTableId> = {
  readonly [Column in DataColumnOf<Table>]: Column extends ColumnInLanguages ? Texts | null : Cell;
};

/** Every table that can be taken along. */
export type DataRows = {readonly [Table in DataTableId]: readonly DataRow<Table>[]};

/**
 * The rows of every table, in the order of the site.
 *
 * @param site where the site stands, with a slash at its end
 * @throws when a row has no permanent address
 */
export function dataRows(words: Readonly<Record<Locale, EntryWords>>, site: string): DataRows {
  const entries = new Map(entriesIn(words[defaultLocale]).map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const texts = (say: (of: EntryWords) => string): Texts => byLocale((locale) => say(words[locale]));
  /** Words that only some rows have: null where a row has none. */
  const noted = (id: string, notes: (of: EntryWords) => Readonly<Record<string, string>>): Texts | null =>
    Object.hasOwn(notes(words[defaultLocale]), id) ? texts((of) => notes(of)[id] ?? '') : null;
  /** Whose word it is, and where it stands for good. */
  const at = (kind: AddressKind, id: string | number) => {
    const entry = entries.get(`${kind} ${String(id)}`);
    if (entry === undefined) throw new Error(`The ${kind} ${String(id)} has no address`);
    return {evidence: entry.evidence, address: byLocale((locale) => urlOf(entry, locale, site))};
  };

  return {
    states: eachRole((machine, role) =>
      statesOf(machine).map((id) => ({
        machine,
        role,
        id,
        name: stateName(id),
        initial: specOf(machine).initial === id,
        section: specOf(machine).statesSection,
        text: texts(({table}) => byRole(table.states[id], role)),
        ...at('state', id),
      })),
    ),
    transitions: eachRole((machine, role) =>
      transitionsOf(machine).map(({id, from, to}) => ({
        machine,
        role,
        id,
        from,
        to,
        section: specOf(machine).transitionsSection,
        text: texts(({table}) => byRole(table.transitions[id], role)),
        ...at('transition', id),
      })),
    ),
    clauses: machineIds.flatMap((machine) =>
      clausesOf(machine).map(({id, role, means, transition, key, from, to, events}) => ({
        machine,
        role,
        means,
        transition,
        key,
        id,
        from,
        to,
        events,
        section: specOf(machine).transitionsSection,
        text: texts(({table}) => table.clauses[id]),
        ...at('clause', id),
      })),
    ),
    couplings: couplings.map(({id, role, cause, effect, sections}) => ({
      id,
      role,
      cause_machine: cause.family,
      cause_transitions: cause.transitions,
      effect_machine: effect.family,
      effect_transitions: effect.transitions,
      sections,
      text: texts((of) => of.couplings.couplings[id]),
      ...at('coupling', id),
    })),
    terms: terms.map(({id, en, zh, aliases, alsoPlain, mistranslations}) => ({
      id,
      term: {en, 'zh-Hans': zh},
      aliases,
      also_plain: alsoPlain ?? [],
      mistranslations: mistranslations ?? [],
      text: texts((of) => of.terms.terms[id]),
      ...at('term', id),
    })),
    names: names.map(({id, stack, kind, side, word, internal, number, states, visible, source, version}) => ({
      id,
      product: stack,
      kind,
      role: side,
      word,
      internal,
      number,
      states,
      visibility: visible,
      note: noted(id, (of) => of.names.notes),
      source,
      source_version: version,
      ...at('name', id),
    })),
    deviations: deviations.map(({id, product, role, concerns, source, version}) => ({
      id,
      product,
      role,
      concerns,
      text: texts((of) => of.deviations.rows[id]),
      conclusion: noted(id, (of) => of.deviations.conclusions),
      source: typeof source === 'string' ? source : words[defaultLocale].deviations.watched[source.watched],
      source_version: version,
      ...at('deviation', id),
    })),
    'error-codes': errorCodes.map((row) => ({
      code: row.code,
      name: row.name,
      letter: 'letter' in row ? row.letter : null,
      text: texts((of) => of.errorCodes[row.code]),
      ...at('errorCode', row.code),
    })),
    'iscsiadm-errors': iscsiadmErrors.map(({code, transitions}) => ({
      code,
      transitions,
      text: texts((of) => of.iscsiadmErrors[code]),
      ...at('exitCode', code),
    })),
    'login-statuses': [
      ...loginClasses.map(({statusClass, transition}) => ({
        status: `0x${statusClass}`,
        transition,
        text: texts((of) => of.loginStatuses.meanings[statusClass]),
        condition: noted(statusClass, (of) => of.loginStatuses.conditions),
        where_to_look: null,
        where_to_look_evidence: null,
        ...at('loginClass', statusClass),
      })),
      ...loginStatuses.map((row) => ({
        status: `0x${row.status}`,
        transition: loginClasses.find(({statusClass}) => row.status.startsWith(statusClass))?.transition ?? null,
        text: texts((of) => of.loginStatuses.meanings[row.status]),
        condition: null,
        where_to_look: noted(row.status, (of) => of.loginStatuses.whereToLook),
        where_to_look_evidence: 'where' in row ? row.where : null,
        ...at('loginStatus', row.status),
      })),
    ],
    'log-lines': [
      ...[...initiatorLog, ...lioLog].map((row: LogRow & {readonly id: keyof EntryWords['logLines']}) => ({
        id: row.id,
        log: row.reads,
        role: row.side,
        line: row.format,
        after: null,
        directly_after: null,
        since: null,
        before: null,
        transitions: row.transitions,
        one_of: row.oneOf ?? false,
        text: texts((of) => of.logLines[row.id]),
        source: row.source,
        ...at('logLine', row.id),
      })),
      ...lioMoves.map((row: MoveRow & {readonly id: keyof EntryWords['logLines']}) => ({
        id: row.id,
        log: 'lio-log',
        role: 'target',
        line: moveLine(row.move),
        after: row.after,
        directly_after: row.directly ?? false,
        since: row.since ?? null,
        before: row.then ?? null,
        transitions: row.transitions,
        one_of: row.oneOf ?? false,
        text: texts((of) => of.logLines[row.id]),
        source: row.source,
        ...at('logLine', row.id),
      })),
    ],
  };
}

/** What a machine has for each of its roles. */
function eachRole<Row>(rowsOf: (machine: MachineId, role: Role) => readonly Row[]): readonly Row[] {
  return machineIds.flatMap((machine) => specOf(machine).roles.flatMap((role) => rowsOf(machine, role)));
}
