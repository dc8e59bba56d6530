import type {Form} from './forms.ts';
import {type Layout, piecesOf, there} from './layOut.ts';

/** The height of every row of a picture, and of every turn between two of them. */
export interface Heights {
  /** How high a box is. */
  readonly box: number;
  readonly bottom: number;
  /** The middle of each row and of each gap between two. */
  readonly middles: readonly number[];
  /** Where a height of the layout has gone: rows keep their order, and what is between two rows stays between them. */
  readonly at: (y: number) => number;
  /** The same of a level piece of a line: those between two rows have the same distance from each other. */
  readonly turn: (id: string, y: number) => number;
}

/**
 * Puts the rows of a layout at one distance from each other, as high as the form allows.
 *
 * @param lines the most lines of text in one box
 */
export function heightsOf(layout: Layout, form: Form, lines: number, margin: number): Heights {
  const states = layout.states.toSorted((a, b) => a.y - b.y);
  const rows = states.filter(({y}, index) => index === 0 || y - there(states[index - 1], 'a row').y > 1);
  const box = form.box.height + (lines - 1) * form.box.line;
  const pitch = Math.min(form.pitch.most, Math.floor((form.pitch.height - 2 * margin - box) / (rows.length - 1)));
  const knots = rows.flatMap(({y, height}, row) => [
    {from: y - height / 2, to: margin + row * pitch},
    {from: y + height / 2, to: margin + row * pitch + box},
  ]);

  function at(y: number): number {
    const next = Math.max(
      1,
      knots.findIndex(({from}) => from >= y),
    );
    const [before, after] = [there(knots[next - 1], 'a row'), there(knots[next], 'a row')];
    return Math.round(before.to + ((y - before.from) / (after.from - before.from)) * (after.to - before.to));
  }

  const turns = layout.edges.flatMap(({id, points}) => {
    const pieces = piecesOf(points);
    return pieces.flatMap(({from: {y}, isUpright}, index) => {
      if (isUpright) return [];
      return [{id, y, gap: knots.findIndex(({from}) => from >= y), bearsHead: index === pieces.length - 2}];
    });
  });

  return {
    box,
    bottom: there(knots.at(-1), 'a row').to,
    middles: knots.slice(1).map(({to}, index) => Math.round((to + there(knots[index], 'a row').to) / 2)),
    at,
    turn(id, y) {
      const {gap, bearsHead} = there(
        turns.find((each) => each.id === id && Math.abs(each.y - y) < 1),
        id,
      );
      const beside = turns.filter((each) => each.gap === gap).toSorted((a, b) => a.y - b.y);
      const [above, below] = [there(knots[gap - 1], id).to, there(knots[gap], id).to];
      const share = (beside.findIndex((each) => each.id === id) + 1) / (beside.length + 1);
      const even = above + (below - above) * share;
      return Math.round(bearsHead ? Math.min(even, below - form.head.piece) : even);
    },
  };
}
