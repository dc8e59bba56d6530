import {scenarioIds} from '../lab/scenarios/scenarios.ts';
import {byRole, clauseMark} from '../say/labels.ts';
import {vendorName} from '../say/vendors.ts';
import {couplings, isCausedByPdu} from '../spec/couplings.ts';
import type {Evidence} from '../spec/evidence.ts';
import {
  type ClauseRow,
  clausesOf,
  type MachineId,
  machineIds,
  type Role,
  roles,
  type Section,
  specOf,
  stateName,
  statesOf,
  transitionsOf,
} from '../spec/index.ts';
import {clearing} from '../stacks/clearing.ts';
import {deviations} from '../stacks/deviations.ts';
import {errorCodes} from '../stacks/errorCodes.ts';
import {iscsiadmErrors} from '../stacks/iscsiadmErrors.ts';
import {loginClasses, loginStatuses} from '../stacks/loginStatuses.ts';
import {initiatorLog} from '../stacks/logs/initiatorLog.ts';
import {lioLog} from '../stacks/logs/lioLog.ts';
import {lioMoves, moveLine} from '../stacks/logs/lioMoves.ts';
import {names} from '../stacks/names.ts';
import {nameStacks} from '../stacks/vendors.ts';
import type {EntryWords} from '../text/entries.ts';
import {terms} from '../text/termRows.ts';
import type {Address, AddressKind} from './address.ts';
import {addresses} from './addresses.ts';
import {stateTitle, subjectNamed, transitionTitle} from './rowTitles.ts';

/** What stands at one permanent address, in one language: what a citation, a search result or a list says of it. */
export interface Entry extends Address {
  /** Begins with the id where the thing has one: `M3: IN_CLEANUP to CLEANUP_WAIT`. Plain text. */
  readonly title: string;
  /** A sentence or two of what it means; empty where the title says it all. Plain text. */
  readonly gloss: string;
  /** Where the RFC has it; none for what is no part of the RFC. */
  readonly sections: readonly Section[];
  /** Whose word it is. */
  readonly evidence: Exclude<Evidence, 'printed'>;
}

/** An entry before its address. */
type Told = Omit<Entry, keyof Address>;

/**
 * Everything that has a permanent address, in the order of the addresses, in one language.
 *
 * @throws when an address has no entry: a kind of thing that is not told here yet
 */
export function entriesIn(words: EntryWords): readonly Entry[] {
  const told = new Map(Object.values(tellers).flatMap((tell) => tell(words)));
  return addresses.map((address) => {
    const entry = told.get(keyOf(address.kind, address.id));
    if (entry === undefined) throw new Error(`Nothing tells what the ${address.kind} ${address.id} is`);
    return {...address, ...entry};
  });
}

type Rows = readonly (readonly [key: string, told: Told])[];

function keyOf(kind: AddressKind, id: string): string {
  return `${kind} ${id}`;
}

const tellers: Readonly<Record<AddressKind, (words: EntryWords) => Rows>> = {
  // What both roles have is told once, with the words of each where they differ.
  state: (words) =>
    once(machineIds.flatMap(statesOf)).map((id) => {
      const {machines} = subjectNamed(id);
      const roleTexts = rolesOf(machines).map((role) => byRole(words.table.states[id], role));
      const sections = machines.map((machine) => specOf(machine).statesSection);
      return rfcRow('state', id, stateTitle(words, id), sentences(words, roleTexts), sections);
    }),
  transition: (words) =>
    once(machineIds.flatMap((machine) => transitionsOf(machine).map(({id}) => id))).map((id) => {
      const {machines} = subjectNamed(id);
      const roleTexts = rolesOf(machines).map((role) => byRole(words.table.transitions[id], role));
      const sections = machines.map((machine) => specOf(machine).transitionsSection);
      return rfcRow('transition', id, transitionTitle(words, id), sentences(words, roleTexts), sections);
    }),
  clause: (words) =>
    machineIds.flatMap((machine) =>
      clausesOf(machine).map((clause) =>
        rfcRow('clause', clause.id, clauseTitle(words, clause), words.table.clauses[clause.id], [
          specOf(machine).transitionsSection,
        ]),
      ),
    ),
  coupling: (words) =>
    couplings.map((row) => {
      const {id, effect, sections, evidence} = row;
      const cause = isCausedByPdu(row)
        ? words.couplings.couplingTable.pdus[row.id]
        : words.titles.list(row.cause.transitions);
      const moved =
        effect.transitions.length === 0 ? words.page.families[effect.family] : words.titles.list(effect.transitions);
      const title = words.titles.named(id, `${cause} → ${moved}`);
      return [keyOf('coupling', id), {title, gloss: words.couplings.couplings[id], sections, evidence}];
    }),
  term: (words) =>
    terms.map(({id, en, zh}) => [
      keyOf('term', id),
      {title: words.page.locale === 'en' ? en : zh, gloss: words.terms.terms[id], sections: [], evidence: 'inferred'},
    ]),
  scenario: (words) =>
    scenarioIds.map((id) => {
      const {title, context} = words.scenarios[id];
      return [keyOf('scenario', id), {title, gloss: context, sections: [], evidence: 'inferred'}];
    }),
  stack: (words) =>
    nameStacks.map((id) => [
      keyOf('stack', id),
      {
        title: vendorName(words.stackTables.vendors, id),
        gloss: '',
        sections: [],
        evidence: id === 'rfc' ? 'rfc' : 'implementation',
      },
    ]),
  name: (words) =>
    names.map(({id, word, stack, states, evidence}) => [
      keyOf('name', id),
      {
        title: words.titles.wordOf(word, vendorName(words.stackTables.vendors, stack)),
        gloss: states.map((state) => stateTitle(words, state)).join(', '),
        sections: [],
        evidence,
      },
    ]),
  deviation: (words) =>
    deviations.map(({id, product, concerns, evidence}) => [
      keyOf('deviation', id),
      {
        title: words.titles.deviation(vendorName(words.stackTables.vendors, product), concerns),
        gloss: words.deviations.rows[id],
        sections: [],
        evidence,
      },
    ]),
  clearing: (words) =>
    clearing.map(({id, evidence}) => [
      keyOf('clearing', id),
      {title: words.clearing.rows[id].action, gloss: words.clearing.rows[id].stuck, sections: [], evidence},
    ]),
  logLine: (words) => [
    ...[...initiatorLog, ...lioLog].map(({id, format}) => logRow(id, format, words.logLines[id])),
    ...lioMoves.map(({id, move}) => logRow(id, moveLine(move), words.logLines[id])),
  ],
  errorCode: (words) =>
    errorCodes.map(({code, name}) => [
      keyOf('errorCode', `${code}`),
      {title: `${code} ${name}`, gloss: words.errorCodes[code], sections: [], evidence: 'implementation'},
    ]),
  exitCode: (words) =>
    iscsiadmErrors.map(({code}) => [
      keyOf('exitCode', `${code}`),
      {title: words.titles.exitCode(code), gloss: words.iscsiadmErrors[code], sections: [], evidence: 'implementation'},
    ]),
  loginClass: (words) =>
    loginClasses.map(({statusClass}) =>
      rfcRow(
        'loginClass',
        statusClass,
        words.titles.loginClass(statusClass),
        words.loginStatuses.meanings[statusClass],
        ['11.13.5'],
      ),
    ),
  loginStatus: (words) =>
    loginStatuses.map(({status}) =>
      rfcRow('loginStatus', status, words.titles.loginStatus(status), words.loginStatuses.meanings[status], [
        '11.13.5',
      ]),
    ),
};

function once<Label extends string>(labels: readonly Label[]): readonly Label[] {
  return [...new Set(labels)];
}

function rolesOf(machines: readonly MachineId[]): readonly Role[] {
  return roles.filter((role) => machines.some((machine) => specOf(machine).roles.includes(role)));
}

function rfcRow(
  kind: AddressKind,
  id: string,
  title: string,
  gloss: string,
  sections: readonly Section[],
): Rows[number] {
  return [keyOf(kind, id), {title, gloss, sections: once(sections), evidence: 'rfc'}];
}

function logRow(id: string, format: string, gloss: string): Rows[number] {
  return [keyOf('logLine', id), {title: format, gloss, sections: [], evidence: 'implementation'}];
}

/** `T15 b), target: LOGGED_IN to CLEANUP_WAIT`: several clauses of a role may have one letter, one for each means. */
function clauseTitle({titles, page}: EntryWords, clause: ClauseRow): string {
  const who = [page.roles[clause.role], ...(clause.means === null ? [] : [page.means[clause.means].name])];
  const label = titles.clauseOf(`${clause.transition} ${clauseMark(clause)}`, who);
  return titles.named(label, titles.way(stateName(clause.from), stateName(clause.to)));
}

/** Of two roles both words, or the one that they share. A headline has no full stop; one stands between two. */
function sentences({page}: EntryWords, texts: readonly string[]): string {
  const stop = page.locale === 'en' ? '.' : '。';
  const [first = '', ...more] = new Set(texts);
  return [more.length === 0 || /[.。]$/.test(first) ? first : `${first}${stop}`, ...more].join(page.sentenceGap);
}
