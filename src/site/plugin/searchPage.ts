import type {Element, RootContent} from 'hast';
import type {PageText} from '../../render/searchIndex/searchRecords.ts';
import {builtPage} from './builtPage.ts';

/**
 * What a page says, taken from its article as it was built: no pictures, nothing to press, nothing that leads elsewhere,
 * and none of the rows that have an address, which the search knows from the table itself.
 *
 * @param page its address without the slash before it
 * @param isRow whether this id is the address of such a row
 * @returns null for a page without an article
 */
export function pageText(page: string, html: string, isRow: (id: string) => boolean): PageText | null {
  const {article, description} = builtPage(html);
  if (article === null) return null;
  const said: {id: string; title: string; level: number; text: string[]}[] = [{id: '', title: '', level: 1, text: []}];
  read(article);
  const [top, ...sections] = said.map(({id, title, text}) => ({id, title, text: tidy(text.join(''))}));
  return {
    page,
    title: top?.title ?? '',
    description,
    text: top?.text ?? '',
    sections: sections.filter(({id}) => !isRow(id)),
  };

  function read(node: RootContent): void {
    if (node.type === 'text') said.at(-1)?.text.push(node.value);
    if (node.type !== 'element' || isSilent(node)) return;
    const {tagName, properties, children} = node;
    if (tagName === 'h1') {
      const [first] = said;
      if (first !== undefined) first.title = tidy(textOf(node));
      return;
    }
    if (tagName === 'h2' || tagName === 'h3') {
      const id = properties.id ?? '';
      // A heading without an address is no place to lead to: it belongs to what is above it.
      if (id !== '' && !isRow(id)) {
        said.push({id, title: tidy(textOf(node)), level: Number(tagName.slice(1)), text: []});
        return;
      }
    }
    const isApart = blocks.has(tagName);
    if (isApart) said.at(-1)?.text.push(' ');
    children.forEach(read);
    if (isApart) said.at(-1)?.text.push(' ');
  }

  function isSilent({tagName, properties, children}: Element): boolean {
    const classes = Array.isArray(properties.className) ? properties.className : [];
    return (
      silent.has(tagName) ||
      properties.ariaHidden === 'true' ||
      classes.includes('needs-script') ||
      classes.includes('hash-link') ||
      properties.id === 'simulator' ||
      properties.id === 'lab' ||
      isRow(properties.id ?? '') ||
      (tagName === 'table' && children.flatMap(within).some((inner) => isRow(inner.properties.id ?? ''))) ||
      (tagName === 'li' && children.flatMap(within).some(leadsToCoupling))
    );
  }
}

const silent: ReadonlySet<string> = new Set(
  'button,dialog,figure,input,label,legend,nav,noscript,script,select,style,svg,textarea'.split(','),
);

/** Between these and what is beside them stands a blank, and no letter of one word is in each. */
const blocks: ReadonlySet<string> = new Set(
  'br,caption,dd,details,div,dl,dt,h2,h3,h4,header,li,ol,p,pre,section,summary,table,tbody,td,th,thead,tr,ul'.split(
    ',',
  ),
);

function within(node: RootContent): readonly Element[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(within)] : [];
}

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      const classes = child.properties.className;
      return Array.isArray(classes) && classes.includes('hash-link') ? '' : textOf(child);
    })
    .join('');
}

function tidy(text: string): string {
  return text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim();
}

/** A family's page lists the couplings that it is part of; they stand on a page of their own. */
function leadsToCoupling({properties: {href}}: Element): boolean {
  return typeof href === 'string' && href.includes('/couplings#coupling-');
}
