import type {Root, TableCell} from 'mdast';
import {visit} from 'unist-util-visit';

/** A table with so many columns and more is a wide one. */
const wide = 6;

/** From when until when, or from which to which: `0–3`. */
const range = /^\d+–\d+$/;

/**
 * Remark plugin: gives each cell of a Markdown table its column's name, for a narrow screen shows tables as blocks. The
 * table itself says what it is, for a style sheet that found out by `:not()` and `:has()` would slow the page down.
 */
export function remarkCellLabels() {
  return (tree: Root) => {
    visit(tree, 'table', (table) => {
      const [head, ...rows] = table.children;
      const labels = (head?.children ?? []).map(textOf);
      const isWide = labels.length >= wide;
      const isOfRanges = rows.length > 0 && rows.every(({children: [first]}) => first && range.test(textOf(first)));
      table.data = {
        ...table.data,
        hProperties: {
          className: ['written'],
          ...(isWide ? {'data-wide': ''} : {}),
          ...(isOfRanges ? {'data-ranges': ''} : {}),
        },
      };
      for (const row of rows) row.children.forEach((cell, column) => label(cell, labels[column] ?? ''));
    });
  };
}

function label(cell: TableCell, text: string) {
  // A cell below an empty heading speaks for itself.
  if (text !== '') cell.data = Object.assign(cell.data ?? {}, {hProperties: {'data-label': text}});
}

function textOf(cell: TableCell): string {
  let text = '';
  visit(cell, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
  });
  return text.trim();
}
