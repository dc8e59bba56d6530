import {type CouplingId, couplings} from '../../spec/couplings.ts';
import {type FamilyId, type MachineId, specOf, type StateId, type TransitionId} from '../../spec/index.ts';
import {otherLabelOf} from '../../spec/sameAs.ts';
import {escaped} from '../escaped.ts';
import {type Point, short} from '../linePath.ts';
import {capital} from './capital.ts';
import {asyncCodes, type Code, loginCodes, reasonCodes, responseCodes, timerCodes} from './codes.ts';
import {hatch, hatchId, lineOf, machineFigure, placed} from './machineFigure.ts';
import {mirrored, type PaperDrawing} from './paperDrawing.ts';
import type {Printing} from './printing.ts';
import {footOf, htmlOf} from './sheet.ts';

/** Where a machine stands on the wall, in millimetres within the picture, and how large. */
interface Place {
  readonly machine: MachineId;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly drawing: PaperDrawing;
}

/** Of the picture that has all machines, in millimetres; the style sheet gives it this room. */
const picture = {width: 801, height: 392};

/** Below the name of a machine. */
const nameHeight = 16;

/** Five machines, what sets off what, and the numbers on the wire: A1, and A3 at half the size. */
export function poster(printing: Printing): string {
  const {words} = printing;
  const {title, subtitle} = words.handouts.poster;
  return htmlOf(printing, title, 'poster', [
    [
      '<section class="sheet">',
      `<header><div><h1>${escaped(title)}</h1><p>${escaped(subtitle)} ${escaped(words.section('8'))}</p></div>${legend(printing)}</header>`,
      wall(printing),
      `<div class="tables">${tables(printing)}</div>`,
      footOf(printing, title, '/couplings', 1, 1),
      '</section>',
    ].join(''),
  ]);
}

/** The initiator on the left, the target on the right, each with its login towards the middle; cleanup and sessions between them. */
function placesOf({drawings: {poster: drawn}}: Printing): readonly Place[] {
  const scale = (picture.height - nameHeight) / drawn.connectionInitiator.height;
  const left = mirrored(drawn.connectionInitiator);
  const right = drawn.connectionTarget;
  const between = {left: left.width * scale, right: picture.width - right.width * scale};
  const middle = (between.left + between.right) / 2;
  const sessions = nameHeight + drawn.cleanup.height * scale * 0.86 + 8 + nameHeight;
  const small = Math.min(scale * 0.86, (picture.height - sessions) / drawn.sessionTarget.height);
  const gap = (between.right - between.left - (drawn.sessionInitiator.width + drawn.sessionTarget.width) * small) / 3;
  return [
    {machine: 'connectionInitiator', x: 0, y: nameHeight, scale, drawing: left},
    {machine: 'connectionTarget', x: between.right, y: nameHeight, scale, drawing: right},
    {
      machine: 'cleanup',
      x: middle - (drawn.cleanup.width * scale * 0.86) / 2,
      y: nameHeight,
      scale: scale * 0.86,
      drawing: drawn.cleanup,
    },
    {machine: 'sessionInitiator', x: between.left + gap, y: sessions, scale: small, drawing: drawn.sessionInitiator},
    {
      machine: 'sessionTarget',
      x: between.right - gap - drawn.sessionTarget.width * small,
      y: sessions,
      scale: small,
      drawing: mirrored(drawn.sessionTarget),
    },
  ];
}

function wall(printing: Printing): string {
  const {words} = printing;
  const places = placesOf(printing);
  const machines = places.map(({machine, x, y, scale, drawing}) => {
    const {roles, section} = specOf(machine);
    const side = roles.length === 1 ? words.roles[roles[0]] : words.bothRoles;
    const name = `<text class="name" x="${short(x)}" y="${short(y - 5)}"><tspan class="id">${escaped(capital(side))}</tspan> ${escaped(words.families[familyNamed(machine)])} ${escaped(words.sectionInShort(section))}</text>`;
    const figure = machineFigure(machine, drawing, words, {blank: null, glossed: words.glossedDiagrams});
    return `${name}<g transform="translate(${short(x)} ${short(y)}) scale(${scale.toFixed(4)})">${figure}</g>`;
  });
  const ways = drawnCouplings.map((coupling) => wayOf(coupling, places));
  return [
    `<svg class="figure wall" viewBox="0 0 ${String(picture.width)} ${String(picture.height)}" role="img" aria-label="${escaped(words.handouts.poster.title)}">`,
    hatch,
    ...machines,
    ...equals(places),
    // What they cross goes below them.
    ...ways.map((way) => `<path class="bridge" d="${way.line}"/>`),
    ...ways.map(doubleLine),
    '</svg>',
  ].join('');
}

function familyNamed(machine: MachineId): FamilyId {
  return machine.startsWith('session') ? 'session' : machine === 'cleanup' ? 'cleanup' : 'connection';
}

/** Beside the states of cleanup that are states of a connection too. */
function equals(places: readonly Place[]): readonly string[] {
  const place = places.find(({machine}) => machine === 'cleanup');
  if (place === undefined) return [];
  const {x, y, scale, drawing} = place;
  return (['R1', 'R3'] as const).map((id: StateId) => {
    const box = placed(drawing.states[id], id);
    const at = {x: x + (box.x + box.width / 2) * scale + 3, y: y + box.y * scale + 3};
    return `<text class="equals" x="${short(at.x)}" y="${short(at.y)}">= ${otherLabelOf(id) ?? ''}</text>`;
  });
}

/** A coupling that is drawn: between one transition of a role's connection and one that it sets off. */
interface DrawnCoupling {
  readonly id: CouplingId;
  readonly cause: readonly [MachineId, TransitionId];
  readonly effect: readonly [MachineId, TransitionId];
}

/** Those that the RFC states, cross no machine, and are most often asked for; the others stand in the table below. */
export const drawnCouplings: readonly DrawnCoupling[] = [
  {id: 'csmILoginStarts', cause: ['connectionInitiator', 'T4'], effect: ['cleanup', 'M2']},
  {id: 'csmILoginSucceeds', cause: ['connectionInitiator', 'T5'], effect: ['cleanup', 'M4']},
  {id: 'firstLoginInitiator', cause: ['connectionInitiator', 'T5'], effect: ['sessionInitiator', 'N1']},
  {id: 'lastConnectionFails', cause: ['connectionInitiator', 'T15'], effect: ['sessionInitiator', 'N5']},
  {id: 'leadingLoginStarts', cause: ['connectionTarget', 'T4'], effect: ['sessionTarget', 'N1']},
  {id: 'leadingLoginSucceeds', cause: ['connectionTarget', 'T5'], effect: ['sessionTarget', 'N2']},
  {id: 'lastConnectionFails', cause: ['connectionTarget', 'T15'], effect: ['sessionTarget', 'N5']},
];

/** From the label of a cause to that of its effect, and the head there. */
interface Way {
  readonly line: string;
  readonly head: string;
}

function wayOf({cause, effect}: DrawnCoupling, places: readonly Place[]): Way {
  const [from, to] = [labelAt(cause, places), labelAt(effect, places)];
  const towards = to.x > from.x ? 1 : -1;
  const start = {x: from.x + towards * (from.half + 2), y: from.y};
  const tip = {x: to.x - towards * (to.half + 1.5), y: to.y};
  const end = {x: tip.x - towards * 6.5, y: tip.y};
  // Level for a while at its start, where boxes are near.
  const [first, second] = [0.75, 0.5].map((part) => short(start.x + (end.x - start.x) * part));
  const line = `M${xy(start)}C${String(first)} ${short(start.y)} ${String(second)} ${short(end.y)} ${xy(end)}`;
  const head = `M${xy(tip)}L${xy({x: tip.x - towards * 7, y: tip.y - 3.4})}V${short(tip.y + 3.4)}Z`;
  return {line, head};
}

function doubleLine({line, head}: Way): string {
  return `<path class="double" d="${line}"/><path class="double-inside" d="${line}"/><path class="double-head" d="${head}"/>`;
}

function labelAt([machine, id]: readonly [MachineId, TransitionId], places: readonly Place[]) {
  const {x, y, scale, drawing} = placed(
    places.find((place) => place.machine === machine),
    machine,
  );
  const {label} = placed(drawing.edges[id], id);
  return {x: x + label.x * scale, y: y + label.y * scale, half: (label.width / 2) * scale};
}

function xy({x, y}: Point): string {
  return `${String(short(x))} ${String(short(y))}`;
}

function legend({words}: Printing): string {
  const {legend: names, poster: say} = words.handouts;
  const ends: readonly Point[] = [
    {x: 0, y: 6},
    {x: 40, y: 6},
  ];
  const swatch = (drawing: string, name: string) =>
    `<span><svg viewBox="0 0 42 12" aria-hidden="true">${drawing}</svg> ${escaped(name)}</span>`;
  return [
    '<p class="legend">',
    ...(['orderly', 'failing', 'timer'] as const).map((manner) => swatch(lineOf(ends, 10, manner), names[manner])),
    swatch(
      '<g transform="scale(1.4)"><path class="double" d="M0 4.3H23"/><path class="double-inside" d="M0 4.3H23"/><path class="double-head" d="M30 4.3L22 .8V7.8Z"/></g>',
      say.setsOff,
    ),
    swatch(
      `<rect class="band" fill="url(#${hatchId})" x="0.5" y="0.5" width="39" height="11"/>`,
      words.fullFeaturePhase,
    ),
    '</p>',
  ].join('');
}

function tables(printing: Printing): string {
  const {words} = printing;
  const {card, poster: say} = words.handouts;
  return [
    table(card.times, words.sectionInShort('7.5'), timerCodes(printing)),
    table(card.reasons, words.sectionInShort('11.14.1'), reasonCodes(printing)),
    table(card.responses, words.sectionInShort('11.15.1'), responseCodes(printing)),
    table(card.loginClasses, words.sectionInShort('11.13.5'), loginCodes(printing)),
    table(card.asyncEvents, words.sectionInShort('11.9.1'), asyncCodes(printing)),
    table(say.notDrawn, '', notDrawn()),
  ].join('');
}

function table(title: string, section: string, codes: readonly Code[]): string {
  const rows = codes.map(
    ({code, meaning, fires}) =>
      `<tr><th scope="row">${escaped(code)}</th><td>${escaped(meaning)}</td><td class="fires">${fires}</td></tr>`,
  );
  return `<div><h2>${escaped(title)} <span>${escaped(section)}</span></h2><table>${rows.join('')}</table></div>`;
}

/** What else the RFC says that a transition of a connection sets off, by the transition. */
function notDrawn(): readonly Code[] {
  const isDrawn = new Set<CouplingId>(drawnCouplings.map(({id}) => id));
  const rest = couplings.filter(
    ({id, evidence, cause, effect}) =>
      evidence === 'rfc' && !isDrawn.has(id) && cause.transitions.length > 0 && effect.transitions.length > 0,
  );
  const effects = new Map<string, Set<TransitionId>>();
  for (const {cause, effect} of rest) {
    const key = cause.transitions.join(' ');
    effects.set(key, new Set([...(effects.get(key) ?? []), ...effect.transitions]));
  }
  return [...effects].map(([cause, all]) => ({code: cause, meaning: `→ ${[...all].join(' ')}`, fires: ''}));
}
