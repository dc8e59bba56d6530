import {labelLines} from '../render/mermaid.ts';
import type {Point} from '../render/linePath.ts';
import type {Box, Geometry} from '../render/svg.ts';
import {widthOf} from '../render/wrap.ts';
import {fullFeaturePhase} from '../spec/fullFeaturePhase.ts';
import {
  type MachineId,
  type StateId,
  statesOf,
  type TransitionId,
  type TransitionRow,
  transitionsOf,
} from '../spec/index.ts';
import type {PageWords} from '../text/page.ts';
import type {TableWords} from '../text/table.ts';
import type {Form} from './forms.ts';
import {type Heights, heightsOf} from './heights.ts';
import {type Distance, keepApart} from './keepApart.ts';
import {type Layout, type Piece, piecesOf, there} from './layOut.ts';

/** Closer than this in no picture, in CSS pixels. */
const room = {
  aroundPicture: 6,
  labelToLine: 6,
  labelToLabel: 8,
  labelToOwnLine: 5,
  boxToBox: 20,
  /** Of the key that a page may put to a label; it is no wider than twice that. */
  key: 17,
  sizeOfName: 13,
};

/** A place from left to right: the number of one that is sought, and how far from it. */
interface Place {
  readonly of: number;
  readonly offset: number;
}

/** What takes room from left to right, between two heights. */
interface Item {
  readonly kind: 'box' | 'line' | 'label';
  /** The state or transition that it belongs to. */
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: Place;
  readonly right: Place;
  /** More that it may take at its left: the key of a label. */
  readonly key: number;
  /** Where it was laid out: what is left of it stays left of it. */
  readonly middle: number;
}

/** The corners of a line. */
type Route = readonly (Place & {readonly y: number})[];

/** A label that may stand anywhere between two heights. */
interface Loose extends Omit<Item, 'kind' | 'id' | 'right'> {
  readonly row: TransitionRow;
  readonly width: number;
  /** Where it was laid out. */
  readonly y: number;
  readonly keyAt: KeyAt;
}

/** Where a label has its key: before it, on the line beside it, or on the line where that comes from. */
type KeyAt = 'before' | 'beside' | 'above' | 'below';

/** A label that has its height. */
interface Settled {
  readonly row: TransitionRow;
  readonly item: Item;
  readonly y: number;
  readonly keyAt: KeyAt;
}

/**
 * Spaces what ELK laid out. ELK says what stands above, left of and around what; the form says how far apart. So no two
 * lines of one box run into each other, whether they touch it on one side or on both.
 *
 * @throws when Mermaid left out a state or a transition, or when the form is too narrow for the machine
 */
export function geometryOf(machine: MachineId, words: PageWords & TableWords, layout: Layout, form: Form): Geometry {
  const mostLines = Math.max(...statesOf(machine).map((id) => linesOf(id, words, form).length));
  const heights = heightsOf(layout, form, mostLines, room.aroundPicture);
  const half = heights.box / 2;
  const wished: number[] = [];
  const distances: Distance[] = [];

  function wish(x: number): Place {
    return {of: wished.push(x * form.scale) - 1, offset: 0};
  }

  function keep(left: Place, right: Place, distance: number) {
    distances.push({left: left.of, right: right.of, distance: distance + left.offset - right.offset});
  }

  const boxes = new Map(
    statesOf(machine).map((id) => {
      const {x, y, width} = laidOut(layout.states, id);
      const [left, right] = [wish(x - width / 2), wish(x + width / 2)];
      const at = heights.at(y);
      const item: Item = {kind: 'box', id, top: at - half, bottom: at + half, left, right, key: 0, middle: x};
      keep(left, right, textWidth(id, words, form) + 2 * form.box.beside);
      return [id, {...item, y: at}];
    }),
  );
  const items: Item[] = [...boxes.values()];
  const lines = new Map<TransitionId, Route>();
  const loose: Loose[] = [];
  const ports = new Map<StateId, {readonly at: Place; readonly middle: number; readonly towards: number}[]>();

  for (const row of transitionsOf(machine)) {
    const from = there(boxes.get(row.from), row.from);
    const to = there(boxes.get(row.to), row.to);
    const width = form.labelSize === null ? 0 : mono(row.id, form.labelSize) + 6;

    if (row.from === row.to) {
      // ELK leaves a self-loop no room for its arrow head. Ours is at the left of its box, with its label outside.
      const turn = shifted(from.left, -form.loop.out);
      const [top, bottom] = [from.y - form.loop.rise, from.y + form.loop.rise];
      lines.set(row.id, [
        shifted(from.left, 0, top),
        shifted(turn, 0, top),
        shifted(turn, 0, bottom),
        shifted(from.left, 0, bottom),
      ]);
      items.push({kind: 'line', id: row.id, top, bottom, left: turn, right: turn, key: 0, middle: from.middle - 1});
      const left = shifted(turn, -room.labelToOwnLine - width);
      const key = form.answers ? room.key + 2 : 0;
      const bare = {top: from.y, bottom: from.y, y: from.y, middle: from.middle - 2};
      loose.push({...bare, row, width, key, left, keyAt: 'before'});
      continue;
    }

    const found = laidOut(layout.edges, row.id);
    const {points} = found;
    const [start, end] = [there(points[0], row.id), there(points.at(-1), row.id)];
    const placed = new Map<Point, Place & {readonly y: number}>();
    const uprights = piecesOf(points).filter(({isUpright}) => isUpright);
    for (const piece of uprights) {
      const at = wish(piece.from.x);
      const ends = [piece.from, piece.to].map((point) => {
        const isDown = piece.to.y > piece.from.y;
        if (point === start) return from.y + (isDown ? half : -half);
        if (point === end) return to.y + (isDown ? -half : half);
        return heights.turn(row.id, point.y);
      });
      const [one = NaN, other = NaN] = ends;
      placed.set(piece.from, shifted(at, 0, one)).set(piece.to, shifted(at, 0, other));
      const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
      items.push({kind: 'line', id: row.id, top, bottom, left: at, right: at, key: 0, middle: piece.from.x});
    }
    const route = points.map((point) => there(placed.get(point), row.id));
    lines.set(row.id, route);
    for (const [state, point, next] of [
      [row.from, start, points[2] ?? {x: to.middle}],
      [row.to, end, points.at(-3) ?? {x: from.middle}],
    ] as const) {
      const port = {at: there(placed.get(point), row.id), middle: point.x, towards: next.x};
      ports.set(state, [...(ports.get(state) ?? []), port]);
    }

    // On the piece where ELK put it; beside a piece that is too short to be broken.
    const [piece] = uprights.toSorted((a, b) => awayFrom(found, a) - awayFrom(found, b));
    const {of, y: tail} = there(piece && placed.get(piece.from), row.id);
    const {y: tip} = there(piece && placed.get(piece.to), row.id);
    const [top, bottom] = [Math.min(tail, tip), Math.max(tail, tip)];
    const isShort = bottom - top < 3.5 * form.head.piece;
    const left = {of, offset: isShort ? room.labelToOwnLine : -width / 2};
    const keyAt = isShort ? 'beside' : tail < tip ? 'above' : 'below';
    const middle = found.x + (isShort ? 1 : 0);
    const key = isShort && form.answers ? room.labelToOwnLine + room.key : 0;
    loose.push({row, width, key, left, top, bottom, y: heights.at(found.y), middle, keyAt});
  }

  // Two lines of one box that ELK put on one place part to where each of them goes.
  for (const [state, touching] of ports) {
    const box = there(boxes.get(state), state);
    const inOrder = touching.toSorted((a, b) =>
      Math.abs(a.middle - b.middle) < 1 ? a.towards - b.towards : a.middle - b.middle,
    );
    inOrder.forEach(({at}, index) => {
      keep(box.left, at, form.corner);
      keep(at, box.right, form.corner);
      const next = inOrder[index + 1];
      if (next !== undefined) keep(at, next.at, form.apart);
    });
  }

  const phase = statesOf(machine)
    .filter((id) => fullFeaturePhase.has(id))
    .map((id) => there(boxes.get(id), id))
    .toSorted((a, b) => a.top - b.top);
  const band = phaseOf(phase);
  const name = form.labelSize === null ? null : nameOf(phase, loose, words);
  if (name !== null) items.push(name);
  const obstacles = items.filter(({kind}) => kind !== 'line');
  const labels = form.labelSize === null ? [] : settled(loose, obstacles, wished, heights, form);
  items.push(...labels.map(({item}) => item));

  items.forEach((one, index) => {
    for (const other of items.slice(index + 1)) {
      const isApart = one.top >= other.bottom || other.top >= one.bottom;
      if (isApart || one.id === other.id || one.left.of === other.left.of) continue;
      const [left, right] = one.middle <= other.middle ? [one, other] : [other, one];
      keep(left.right, right.left, distanceOf(left, right, form));
      // The key of a label may lie on a line, but neither on a box nor on another label.
      if (left.kind !== 'line') keep(left.right, shifted(right.left, -right.key), 2);
    }
  });
  const [start, stop] = [wish(Math.min(...wished)), wish(Math.max(...wished))];
  for (const {left, right, key} of items) {
    keep(start, left, key);
    keep(right, stop, 0);
  }
  keep(stop, start, 2 * room.aroundPicture - form.width);

  const places = keepApart(wished, distances);
  const margin = room.aroundPicture - there(places[start.of], machine);
  function xOf({of, offset}: Place): number {
    return Math.round(there(places[of], machine) + margin + offset);
  }

  function labelBox({item, y}: Settled): Box {
    const [from, to] = [xOf(item.left), xOf(item.right)];
    return {x: (from + to) / 2, y, width: to - from, height: Math.round((form.labelSize ?? 0) * 1.4)};
  }

  function keyOf(label: Settled): Point {
    const {x, y, width, height} = labelBox(label);
    switch (label.keyAt) {
      case 'before':
        return {x: x - width / 2 - room.key / 2, y};
      case 'beside':
        return {x: x - width / 2 - room.labelToOwnLine, y};
      case 'above':
        return {x, y: y - height / 2 - room.key / 2 + 2};
      case 'below':
        return {x, y: y + height / 2 + room.key / 2 - 2};
    }
  }

  const width = xOf(stop) + room.aroundPicture;
  return {
    width,
    height: heights.bottom + room.aroundPicture,
    text: {state: form.size, label: form.labelSize},
    head: form.head.length,
    answers: form.answers,
    lines: (id) => linesOf(id, words, form),
    state(id) {
      const {left, right, y} = there(boxes.get(id), id);
      const [from, to] = [xOf(left), xOf(right)];
      return {x: (from + to) / 2, y, width: to - from, height: heights.box};
    },
    edge(id) {
      const label = labels.find(({row}) => row.id === id);
      return {
        points: there(lines.get(id), id).map((corner) => ({x: xOf(corner), y: corner.y})),
        label: label === undefined ? null : labelBox(label),
        key: label === undefined || !form.answers ? null : keyOf(label),
      };
    },
    band: band && {
      box: {x: width / 2, y: (band.top + band.bottom) / 2, width, height: band.bottom - band.top},
      name: name && {x: xOf(name.right), y: (name.top + name.bottom) / 2},
    },
  };
}

/** Labels that have a choice take the middle of the row or gap where they have most room beside them. */
function settled(
  loose: readonly Loose[],
  obstacles: readonly Item[],
  wished: readonly number[],
  heights: Heights,
  form: Form,
): readonly Settled[] {
  const half = 0.7 * (form.labelSize ?? 0);
  /** Something of the line is seen between its label and its head. */
  const reach = half + form.head.piece + 4;
  const done: Settled[] = [];
  for (const label of loose.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const {row, width, key, left, middle, keyAt} = label;
    const right = shifted(left, width);
    const choices = heights.middles.filter((y) => y - label.top > reach && label.bottom - y > reach);
    const all = [...obstacles, ...done.map(({item}) => item)];
    const [best] = (choices.length > 1 ? choices : [label.y])
      .map((y) => {
        const top = y - half - (form.answers && keyAt === 'above' ? room.key : 0);
        const bottom = y + half + (form.answers && keyAt === 'below' ? room.key : 0);
        return {y, item: {kind: 'label', id: row.id, top, bottom, left, right, key, middle} as const};
      })
      .map((choice) => ({...choice, free: Math.min(40, clearance(choice.item, all, wished))}))
      .toSorted((a, b) => b.free - a.free || Math.abs(a.y - label.y) - Math.abs(b.y - label.y));
    const {item, y} = there(best, row.id);
    done.push({row, item, y, keyAt});
  }
  return done;
}

/** From a label to the nearest thing beside it, where all were laid out. */
function clearance(label: Item, others: readonly Item[], wished: readonly number[]): number {
  function xOf({of, offset}: Place): number {
    return there(wished[of], label.id) + offset;
  }

  const beside = others.filter(({top, bottom}) => top < label.bottom && bottom > label.top);
  return Math.min(
    ...beside.map((other) =>
      other.middle < label.middle
        ? xOf(label.left) - label.key - xOf(other.right)
        : xOf(other.left) - other.key - xOf(label.right),
    ),
  );
}

/** Full Feature Phase, from the first of its rows to the last. */
function phaseOf(boxes: readonly Item[]): {readonly top: number; readonly bottom: number} | null {
  const [first, second] = boxes;
  const last = boxes.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  const beyond = Math.round(Math.min(14, (second.top - first.bottom) / 4));
  return {top: first.top - beyond, bottom: last.bottom + beyond};
}

/** Its name stands at the left of the line that leads from its first state to the next, and of what stands on that. */
function nameOf(phase: readonly Item[], labels: readonly Loose[], words: PageWords): Item | null {
  const [first, second] = phase;
  const label = labels.find(({row}) => row.from === first?.id && row.to === second?.id);
  if (label === undefined) return null;
  const {left, y, middle, key} = label;
  const right = shifted(left, -Math.max(key, left.offset > 0 ? room.labelToOwnLine : 0) - room.labelToLabel);
  // It is written in bold letters.
  const start = shifted(right, -1.1 * widthOf(words.fullFeaturePhase, room.sizeOfName));
  const id = 'fullFeaturePhase';
  return {kind: 'label', id, top: y - 9, bottom: y + 9, left: start, right, key: 0, middle: middle - 2};
}

function distanceOf(one: Item, other: Item, form: Form): number {
  if (one.kind === other.kind) return {box: room.boxToBox, line: form.apart, label: room.labelToLabel}[one.kind];
  return one.kind === 'label' || other.kind === 'label' ? room.labelToLine : form.passing;
}

function shifted(place: Place, by: number): Place;
function shifted(place: Place, by: number, y: number): Place & {readonly y: number};
function shifted({of, offset}: Place, by: number, y?: number): Place {
  return {of, offset: offset + by, ...(y === undefined ? {} : {y})};
}

/** How far a point is from an upright piece. */
function awayFrom({x, y}: Point, {from, to}: Piece): number {
  return Math.abs(x - from.x) + Math.max(0, Math.min(from.y, to.y) - y, y - Math.max(from.y, to.y));
}

function linesOf(id: StateId, words: PageWords & TableWords, {says}: Form): readonly string[] {
  const [name, ...gloss] = labelLines(id, words);
  return {ids: [id], names: [name], glosses: [name, ...gloss]}[says];
}

function textWidth(id: StateId, words: PageWords & TableWords, form: Form): number {
  const [name = '', gloss = ''] = linesOf(id, words, form);
  return Math.max(mono(name, form.size), widthOf(gloss, room.sizeOfName));
}

/** Of a text in a font that gives every letter the same room: none of the usual ones gives more. */
function mono(text: string, size: number): number {
  return Math.ceil(text.length * 0.61 * size);
}

function laidOut<T extends {readonly id: string}>(all: readonly T[], id: string): T {
  return there(
    all.find((each) => each.id === id),
    id,
  );
}
