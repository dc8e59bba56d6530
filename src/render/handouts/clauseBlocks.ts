import {
  type ClauseRow,
  type MachineId,
  type Means,
  type Role,
  specOf,
  type TransitionRow,
  transitionsOf,
} from '../../spec/index.ts';
import {byRole, clauseMark} from '../../say/labels.ts';
import type {Catalogue} from '../../text/catalogue.ts';
import type {HandoutWords} from '../../text/handouts.ts';
import {escaped} from '../escaped.ts';
import {sideBySide} from '../sideBySide.ts';
import {capital} from './capital.ts';
import {type Block, leading, linesIn, markWidth, monoWidth, textSize} from './textHeight.ts';

/** One sentence of a list, and what stands before it. */
interface Line {
  readonly mark: string;
  /** Whose sentence it is, where the roles have different ones. */
  readonly lead: string;
  readonly text: string;
}

/** Lines under the means by which they fire the transition; null where the machine knows no means. */
interface Group {
  readonly means: Means | null;
  readonly lines: readonly Line[];
}

/** What fires each transition of a machine, a block each, in the RFC's order. */
export function clauseBlocks(machine: MachineId, words: Catalogue & HandoutWords, width: number): readonly Block[] {
  const {roles} = specOf(machine);
  const rows = transitionsOf(machine);
  return rows.map((row, index) => {
    const twin = rows.slice(0, index).find((earlier) => saysTheSame(earlier, row, words));
    return twin === undefined
      ? blockOf(row, roles, groupsOf(row, roles, words), words, width)
      : blockOf(row, roles, [], words, width, words.handouts.sameClauses(twin.id));
  });
}

function saysTheSame(one: TransitionRow, other: TransitionRow, {clauses}: Catalogue): boolean {
  const said = ({clauses: rows}: TransitionRow) =>
    rows.map((row) => `${row.role} ${row.key} ${clauses[row.id]}`).join('\n');
  return said(one) === said(other);
}

function groupsOf({clauses}: TransitionRow, roles: readonly Role[], words: Catalogue): readonly Group[] {
  const all = [...new Set(clauses.map(({means}) => means))];
  return all.map((means) => {
    const of = (role: Role) => clauses.filter((clause) => clause.role === role && clause.means === means);
    const [role] = roles;
    const lines =
      roles.length === 1 && role !== undefined
        ? of(role).map((clause) => lineOf(clause, '', words))
        : sideBySide(of('initiator'), of('target')).flatMap(({initiator, target}) => {
            if (initiator !== null && target !== null && words.clauses[initiator.id] === words.clauses[target.id])
              return [lineOf(initiator, '', words)];
            return [initiator, target].flatMap((clause) =>
              clause === null ? [] : [lineOf(clause, capital(words.roles[clause.role]), words)],
            );
          });
    return {means, lines};
  });
}

function lineOf(clause: ClauseRow, lead: string, words: Catalogue): Line {
  return {mark: clauseMark(clause), lead, text: words.clauses[clause.id]};
}

function blockOf(
  {id, from, to}: TransitionRow,
  roles: readonly Role[],
  groups: readonly Group[],
  words: Catalogue,
  width: number,
  same?: string,
): Block {
  const headline = [...new Set(roles.map((role) => byRole(words.transitions[id], role)))].join(' · ');
  const edge = `${from} → ${to}`;
  const line = leading(words.locale);
  const headWidth = width - monoWidth(id, 13) - monoWidth(edge, 11.5) - 16;
  const lines = groups.flatMap((group) => [
    ...(group.means === null
      ? []
      : [{text: words.means[group.means].how, lead: words.means[group.means].name, indent: 0}]),
    ...group.lines.map(({lead, text}) => ({lead, text, indent: markWidth})),
  ]);
  return {
    html: [
      `<section class="block"><h2><b>${id}</b> <span>${edge}</span> ${escaped(headline)}</h2>`,
      ...(same === undefined ? [] : [`<p>${escaped(same)}</p>`]),
      ...groups.map(
        ({means, lines: all}) =>
          (means === null
            ? ''
            : `<h3>${escaped(words.means[means].name)} <span>${escaped(words.means[means].how)}</span></h3>`) +
          `<ul>${all.map(({mark, lead, text}) => `<li><b>${mark}</b><span>${lead === '' ? '' : `<b>${escaped(lead)}</b> `}${escaped(text)}</span></li>`).join('')}</ul>`,
      ),
      '</section>',
    ].join(''),
    height:
      17 +
      (same === undefined ? 0 : line) +
      linesIn(headline, headWidth, 12.6) * 16 +
      lines.reduce(
        (sum, {lead, text, indent}) => sum + linesIn(`${lead} ${text}`, width - indent, textSize) * line + 2.5,
        0,
      ),
  };
}
