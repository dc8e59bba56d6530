import type {Box, Geometry, Point} from '../render/svg.ts';
import {type MachineId, type StateId, statesOf, type TransitionRow, transitionsOf} from '../spec/index.ts';
import {drawnFontSize, type Layout} from './layOut.ts';

/** Text is shown smaller than it was measured (14.5 to 17.5 pixels), since readers' fonts differ in width. */
const scale = 17.5 / drawnFontSize;

/** Distances in CSS pixels. */
const room = {betweenLineAndCorner: 12, besideLabel: 2, insideLoop: 10, aroundPicture: 4};

type Edge = ReturnType<Geometry['edge']>;

/**
 * Scales a layout to CSS pixels and moves it to the picture's corner.
 *
 * @throws when Mermaid left out a state or a transition
 */
export function geometryOf(machine: MachineId, layout: Layout): Geometry {
  const states = new Map(statesOf(machine).map((id) => [id, boxOf(id, machine, layout)]));
  const edges = new Map(
    transitionsOf(machine).map((row) => {
      const edge = edgeOf(row, layout);
      return [row.id, row.from === row.to ? loop(edge, there(states.get(row.from), row.from)) : edge];
    }),
  );

  const boxes = [...states.values(), ...[...edges.values()].map(({label}) => label)];
  const extremes = [
    ...boxes.flatMap(({x, y, width, height}) => [
      {x: x - width / 2, y: y - height / 2},
      {x: x + width / 2, y: y + height / 2},
    ]),
    ...[...edges.values()].flatMap(({points}) => points),
  ];
  const left = Math.min(...extremes.map(({x}) => x)) - room.aroundPicture;
  const top = Math.min(...extremes.map(({y}) => y)) - room.aroundPicture;

  function moved<P extends Point>(point: P): P {
    return {...point, x: point.x - left, y: point.y - top};
  }

  return {
    width: Math.ceil(Math.max(...extremes.map(({x}) => x)) + room.aroundPicture - left),
    height: Math.ceil(Math.max(...extremes.map(({y}) => y)) + room.aroundPicture - top),
    state: (id) => moved(there(states.get(id), id)),
    edge: (id) => {
      const {points, label} = there(edges.get(id), id);
      return {points: points.map(moved), label: moved(label)};
    },
  };
}

/** A box that ELK let grow ends exactly at its outermost line: it gets its corners back. */
function boxOf(id: StateId, machine: MachineId, layout: Layout): Box {
  const found = layout.states.find((state) => state.id === id);
  const box = scaledBox(there(found, id));
  const ends = transitionsOf(machine)
    .filter(({from, to}) => from !== to)
    .flatMap((row) => {
      const {points} = edgeOf(row, layout);
      return [...(row.from === id ? points.slice(0, 1) : []), ...(row.to === id ? points.slice(-1) : [])];
    })
    .map(({x}) => x);
  const left = Math.min(box.x - box.width / 2, ...ends.map((x) => x - room.betweenLineAndCorner));
  const right = Math.max(box.x + box.width / 2, ...ends.map((x) => x + room.betweenLineAndCorner));
  return {...box, x: (left + right) / 2, width: right - left};
}

function edgeOf({id}: TransitionRow, layout: Layout): Edge {
  const found = layout.edges.find((edge) => edge.id === id);
  const {points, ...box} = there(found, id);
  const label = scaledBox(box);
  return {
    points: points.map(({x, y}) => ({x: x * scale, y: y * scale})),
    label: {...label, width: label.width + 2 * room.besideLabel, height: 0.8 * label.height},
  };
}

/** ELK leaves a self-loop no room for its arrow head. Ours runs around its label, at the left of its box. */
function loop({label}: Edge, box: Box): Edge {
  const start = box.x - box.width / 2;
  const turn = start - room.insideLoop - label.width / 2;
  const rise = Math.max(12, 0.32 * box.height);
  return {
    points: [
      {x: start, y: box.y - rise},
      {x: turn, y: box.y - rise},
      {x: turn, y: box.y + rise},
      {x: start, y: box.y + rise},
    ],
    label: {...label, x: turn, y: box.y},
  };
}

function there<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`Mermaid left out ${id}.`);
  return found;
}

function scaledBox({x, y, width, height}: Box): Box {
  return {x: x * scale, y: y * scale, width: width * scale, height: height * scale};
}
