import {isDisturbance} from '../lab/world/action.ts';
import {worldAfter, type PlayedRun} from '../lab/run/labRun.ts';
import {type Band, sequenceOf} from '../lab/run/sequence.ts';
import {type Role, roles, type StateId} from '../spec/index.ts';
import type {LabWords} from '../say/lab.ts';
import {escaped} from './escaped.ts';

const chip = {width: 22, height: 20, gap: 2};
/** The middles of the two lanes, and the room for their names. */
const lane: Readonly<Record<Role, number>> = {initiator: 11, target: 63};
const names = 74;
const between = 10;

/**
 * A run at a glance, as the markup of an SVG: time to the right, the states that each end goes through in its lane, what
 * travels between them, and where a wire is lost. It stands beside words that say the same.
 *
 * @param after the steps up to this number are not drawn: they lead to where the story begins
 */
export function scenarioStrip(words: LabWords, played: PlayedRun, after: number): string {
  const {bands} = sequenceOf(played);
  const begun = statesAt(played, after);
  /** The middle of each step's column, by its number. */
  const middles = new Map<number, number>();
  const chips: {readonly side: Role; readonly left: number; readonly states: readonly StateId[]}[] = [];
  const lost: number[] = [];
  let x = names;

  const column = (states: Readonly<Record<Role, readonly StateId[]>>, least: number): number => {
    const width = Math.max(least, ...roles.map((side) => widthOf(states[side])));
    for (const side of roles)
      if (states[side].length > 0)
        chips.push({side, left: x + (width - widthOf(states[side])) / 2, states: states[side]});
    x += width + between;
    return x - between - width / 2;
  };

  middles.set(after, column(begun, 0));
  const told = bands.slice(after);
  for (const band of told) {
    const middle = column({initiator: reachedIn(band, 'initiator'), target: reachedIn(band, 'target')}, 8);
    middles.set(band.step, middle);
    if (isDisturbance(band.action)) lost.push(middle);
  }

  const arrows = told.flatMap(({ended}) =>
    ended.flatMap(({from, to, sent, ended: at, fate}) => {
      const [x1, x2] = [middles.get(Math.max(sent, after)), middles.get(at ?? 0)];
      if (x1 === undefined || x2 === undefined || fate === 'unread') return [];
      const y1 = from === 'wire' ? (lane.initiator + lane.target) / 2 : edgeOf(from);
      const y2 = fate === 'lost' ? y1 + (edgeOf(to) - y1) * 0.6 : edgeOf(to);
      return [
        {
          side: from,
          path: `M${short(x1)} ${short(y1)}L${short(fate === 'lost' ? x1 + (x2 - x1) * 0.6 : x2)} ${short(y2)}`,
        },
      ];
    }),
  );

  return [
    `<svg class="strip" viewBox="0 0 ${short(x)} 74" width="${short(x)}" height="74" aria-hidden="true">`,
    ...roles.map((side) => {
      const own = chips.filter((each) => each.side === side);
      const y = lane[side];
      const sent = arrows.filter((arrow) => arrow.side === side).map(({path}) => path);
      return (
        `<g data-side="${side}"><path class="life" d="M${names - 6} ${y}H${short(x - between / 2)}"/>` +
        (sent.length === 0 ? '' : `<path class="sent" d="${sent.join('')}"/>`) +
        `<path class="chips" d="${own.flatMap(({left, states}) => states.map((_, index) => boxAt(left + index * (chip.width + chip.gap), y))).join('')}"/>` +
        `<text class="name" x="0" y="${y + 4}">${escaped(words.page.columns[side])}</text>` +
        `<text y="${y + 4.5}">${own.flatMap(({left, states}) => states.map((state, index) => `<tspan x="${short(left + index * (chip.width + chip.gap) + chip.width / 2)}">${state}</tspan>`)).join('')}</text></g>`
      );
    }),
    `<path class="signal" d="${arrows
      .filter(({side}) => side === 'wire')
      .map(({path}) => path)
      .join('')}"/>`,
    `<path class="lost" d="${lost.map((at) => `M${short(at - 5)} 27l5 8-5 4 6 9M${short(at + 3)} 27l5 8-5 4 6 9`).join('')}"/>`,
    '</svg>',
  ].join('');
}

function widthOf(states: readonly StateId[]): number {
  return states.length === 0 ? 0 : states.length * (chip.width + chip.gap) - chip.gap;
}

function boxAt(left: number, middle: number): string {
  return `M${short(left)} ${middle - chip.height / 2}h${chip.width}v${chip.height}h-${chip.width}z`;
}

/** Where an arrow leaves a lane or comes to it. */
function edgeOf(side: Role): number {
  return side === 'initiator' ? lane.initiator + chip.height / 2 + 1 : lane.target - chip.height / 2 - 1;
}

/** Where the machines of each end stand once the story begins: connections, then the session. */
function statesAt(played: PlayedRun, after: number): Readonly<Record<Role, readonly StateId[]>> {
  const {sides} = worldAfter(played, after);
  const of = (side: Role): readonly StateId[] => [
    ...sides[side].connections.map(({at, cleanup}) => (cleanup ?? at).state),
    ...sides[side].sessions.map(({at}) => at.state),
  ];
  return {initiator: of('initiator'), target: of('target')};
}

function reachedIn({moves}: Band, side: Role): readonly StateId[] {
  return moves[side].map(({to}) => to.state);
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
