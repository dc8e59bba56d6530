import {
  cleanupStateOf,
  familyIds,
  type FamilyId,
  machinesOf,
  type Role,
  type Section,
  specOf,
  type StateId,
  stateName,
  statesOf,
  transitionsOf,
} from '../../spec/index.ts';
import {fullFeaturePhase} from '../../spec/fullFeaturePhase.ts';
import {sameAs} from '../../spec/sameAs.ts';
import {byRole} from '../../say/labels.ts';
import {formatNames} from '../../text/citing.ts';
import {editionIn} from '../citations/editionIn.ts';
import {escaped} from '../escaped.ts';
import {urlOfPath} from '../urlOf.ts';
import {capital} from './capital.ts';
import {asyncCodes, type Code, loginCodes, reasonCodes, responseCodes, timerCodes} from './codes.ts';
import {hatch, hatchId} from './machineFigure.ts';
import type {Printing} from './printing.ts';
import {qrSvg} from './qrPath.ts';
import {citationIn, htmlOf} from './sheet.ts';

/** Where its QR code and its citation lead. */
const cardPage = '/names';

/** All states on one side and the numbers on the wire on the other, as large as a playing card (A7). */
export function pocketCard(printing: Printing): string {
  const {title} = printing.words.handouts.card;
  return htmlOf(printing, title, 'card', [statesSide(printing), codesSide(printing)]);
}

function statesSide(printing: Printing): string {
  const {words} = printing;
  const {card} = words.handouts;
  const [connection, ...others] = familyIds.map((family) => familyTable(family, printing));
  const same = sameAs.map((row) => `${row.connection} = ${row.cleanup}`).join(' · ');
  const marks = (['initiator', 'target'] as const).map(
    (role) => `<span><b>${escaped(card.only[role])}</b> ${escaped(card.roleOnly(words.roles[role]))}</span>`,
  );
  return side(card.title, words.section('8'), [
    `<svg class="defs" aria-hidden="true">${hatch}</svg>`,
    `<div class="halves"><div>${connection ?? ''}<p class="same">${same}</p></div><div>${others.join('')}</div></div>`,
    `<footer>${marks.join('')}<span>${phaseKey} ${escaped(words.fullFeaturePhase)}</span>`,
    `<p class="cited"><b>${formatNames.gb2025}</b> ${citationIn(printing, card.title, cardPage)}</p></footer>`,
  ]);
}

/** The states of both roles, each once, and which role alone has one. */
function familyTable(family: FamilyId, {words}: Printing): string {
  const machines = machinesOf(family);
  const ids = [...new Set(machines.flatMap(statesOf))].toSorted();
  const [first] = machines;
  const section = first === undefined ? null : specOf(first).statesSection;
  const rows = ids.map((id) => {
    const mark = onlyRole(id, family);
    return (
      `<tr><th scope="row">${id}</th><td class="name">${stateName(id)}</td>` +
      `<td>${escaped(words.glosses[id])}</td><td class="mark">${inFullFeaturePhase(id) ? phaseKey : ''}${mark === null ? '' : escaped(words.handouts.card.only[mark])}</td></tr>`
    );
  });
  return `<h2>${escaped(capital(words.families[family]))} <span>${section === null ? '' : escaped(words.sectionInShort(section))}</span></h2><table>${rows.join('')}</table>`;
}

/** Full Feature Phase, as it is hatched in the diagrams. */
const phaseKey = `<svg class="key" viewBox="0 0 22 12" aria-hidden="true"><rect class="band" fill="url(#${hatchId})" x="0.5" y="0.5" width="21" height="11"/></svg>`;

/** Of a connection by 8.1.1, and of the session that has one logged in. */
function inFullFeaturePhase(id: StateId): boolean {
  return fullFeaturePhase.has(id) || id === 'Q3';
}

function onlyRole(id: StateId, family: FamilyId): Role | null {
  const own = machinesOf(family).filter((machine) => statesOf(machine).includes(id));
  const roles = [...new Set(own.flatMap((machine) => specOf(machine).roles))];
  return roles.length === 1 ? (roles[0] ?? null) : null;
}

function codesSide(printing: Printing): string {
  const {words, site, qr} = printing;
  const {card} = words.handouts;
  const url = urlOfPath(cardPage, words.locale, site.address);
  const into = transitionsOf('connectionInitiator').filter(({to}) => cleanupStateOf(to) === 'R1');
  const list = (title: string, section: Section | null, codes: readonly Code[]) =>
    `<h2>${escaped(title)} <span>${section === null ? '' : escaped(words.sectionInShort(section))}</span></h2><table>${codes.map(({code, meaning, fires}) => `<tr><th scope="row">${escaped(code)}</th><td>${escaped(meaning)}${fires === '' ? '' : ` <span class="fires">→ ${fires}</span>`}</td></tr>`).join('')}</table>`;
  return side(card.codes, card.numbers, [
    '<div class="thirds"><div>',
    list(card.reasons, '11.14.1', reasonCodes(printing)),
    list(card.responses, '11.15.1', responseCodes(printing)),
    list(card.times, '7.5', timerCodes(printing)),
    '</div><div>',
    list(card.loginClasses, '11.13.5', loginCodes(printing)),
    list(card.asyncEvents, '11.9.1', asyncCodes(printing)),
    '</div><div>',
    list(
      card.into('S8'),
      '8.1.2',
      into.map(({id, from}) => ({code: id, meaning: card.from(from), fires: ''})),
    ),
    list(
      card.outOf('S8 = R1'),
      '8.2.2',
      transitionsOf('cleanup').map(({id, to}) => ({
        code: id,
        meaning: `${byRole(words.transitions[id], 'initiator')}${card.to(to)}`,
        fires: '',
      })),
    ),
    '</div></div>',
    `<footer><p class="address">${escaped(url)}</p><p>${escaped(editionIn[words.locale](site.edition))} · ${site.edition.published}</p>${qrSvg(qr(url), escaped(url))}</footer>`,
  ]);
}

function side(title: string, right: string, parts: readonly string[]): string {
  return `<section class="sheet"><header><h1>${escaped(title)}</h1><p>${escaped(right)}</p></header>${parts.join('')}</section>`;
}
