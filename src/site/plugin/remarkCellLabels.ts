import type {Root, TableCell} from 'mdast';
import {visit} from 'unist-util-visit';

/** Remark plugin: gives each cell of a Markdown table its column's name, for a narrow screen shows tables as blocks. */
export function remarkCellLabels() {
  return (tree: Root) => {
    visit(tree, 'table', ({children: [head, ...rows]}) => {
      const labels = (head?.children ?? []).map(textOf);
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
