import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Edition} from '../../../render/citations/citable.ts';
import {roles as roleIds} from '../../../spec/index.ts';
import type {PageWords} from '../../../text/page.ts';
import type {TwinWords} from '../../../text/twins.ts';
import {builtPage, elementIn, textIn} from '../builtPage.ts';

/** What a page as Markdown says of itself. */
export interface TwinOf {
  /** Where the page stands, whole. */
  readonly url: string;
  readonly site: string;
  readonly edition: Edition;
  readonly words: TwinWords;
  readonly roles: PageWords['roles'];
}

/**
 * A page as it was built, as Markdown: what is read of its article, beginning with its title, its address, the edition and
 * the licence. What is only pressed or seen is left out; a diagram is the text that it was drawn from, a name its text, and
 * every link has its host.
 *
 * @throws with a sentence, which fails the build, when the page has no article
 */
export function pageMarkdown(html: string, twin: TwinOf): string {
  const {article, description} = builtPage(html);
  if (article === null) throw new Error(`${twin.url} has no article to write as Markdown`);
  const title = textOf(elementIn(article, ({tagName}) => tagName === 'h1'));
  const kept = article.children.flatMap((child) => keptOf(child, twin));
  const tree: Root = {
    type: 'root',
    children: [...headOf(title, description, twin), ...kept],
  };
  const markdown = unified()
    .use(remarkGfm, {tablePipeAlign: false})
    .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '*', fences: true, listItemIndent: 'one'})
    .stringify(unified().use(rehypeRemark).runSync(tree));
  // Within a word an underscore is no mark, and our names are full of them.
  return markdown.replace(/(?<=\w)\\_(?=\w)/g, '_');
}

function headOf(title: string, description: string, {url, site, edition, words}: TwinOf): readonly RootContent[] {
  const address: Element = {...element('li'), children: [{type: 'text', value: words.address}, linkTo(url)]};
  const lines = [words.edition({site, ...edition}), words.licence].map((line) => element('li', line));
  const quoted: Element = {...element('blockquote'), children: [element('p', description)]};
  return [element('h1', title), quoted, {...element('ul'), children: [address, ...lines]}];
}

/** What becomes of one node of the page: nothing, itself, or what stands for it. */
function keptOf(node: ElementContent, twin: TwinOf): readonly ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  if (liveParts.has(textIn(node.properties.id))) return liveOf(node, twin);
  if (node.properties.dataForm !== undefined) return [element('code', spaced(textOf(node)))];
  if (node.properties.dataEvidence !== undefined) return [element('span', `(${textOf(node)})`)];
  const inner = apart(node.children.flatMap((child) => keptOf(child, twin)));
  switch (node.tagName) {
    case 'a':
      return [{...node, properties: {href: absolute(node.properties.href, twin)}, children: inner}];
    case 'img':
      return [{...node, properties: {alt: node.properties.alt, src: absolute(node.properties.src, twin)}}];
    case 'details': {
      const folded = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'summary');
      return textOf({...node, children: folded.flatMap((child) => keptOf(child, twin))}).trim() === '' ? [] : inner;
    }
    case 'summary':
      return summaryOf(inner);
    case 'th':
    case 'td':
      return [{...node, children: inline(inner)}];
    default:
      return [{...node, children: [...whoseOf(node, twin), ...inner]}];
  }
}

/** What stands before a clause, which a page tells by its colour: whose it is. */
function whoseOf({properties: {id, dataSide}}: Element, {roles}: TwinOf): readonly ElementContent[] {
  const role = id === undefined ? undefined : roleIds.find((known) => known === dataSide);
  return role === undefined ? [] : [{type: 'text', value: `${roles[role]} `}];
}

/** What a fold is called: a heading where it has one, and what stands beside that below it. */
function summaryOf(inner: readonly ElementContent[]): readonly ElementContent[] {
  const heading = elementIn({type: 'root', children: [...inner]}, ({tagName}) => /^h[2-6]$/.test(tagName));
  if (heading === null) return [{...element('p'), children: [{...element('strong'), children: [...inner]}]}];
  return [heading, {...element('p'), children: inner.flatMap((child) => without(child, heading))}];
}

function without(node: ElementContent, left: Element): readonly ElementContent[] {
  if (node === left) return [];
  return [node.type === 'element' ? {...node, children: node.children.flatMap((child) => without(child, left))} : node];
}

/** Things that a page sets apart by room alone, with a space between; so too after a sign that is only drawn. */
function apart(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    const isApart =
      node.type === 'element' &&
      next !== undefined &&
      !blocks.has(node.tagName) &&
      (next.type === 'element' ? !blocks.has(next.tagName) : node.properties.ariaHidden === 'true');
    return isApart ? [node, space] : [node];
  });
}

/** Sections of a page that are nothing without a browser. */
const liveParts: ReadonlySet<string> = new Set(['simulator', 'lab']);

/** In their place stands a link, and the text that each diagram was drawn from. */
function liveOf(part: Element, {url, words}: TwinOf): readonly ElementContent[] {
  const address = `${url}#${textIn(part.properties.id)}`;
  const sources: Element[] = [];
  visit(part, 'element', (node) => {
    if (node.tagName !== 'pre') return;
    const code: Element = {...element('code', textOf(node).trim()), properties: {className: ['language-mermaid']}};
    sources.push({...element('pre'), children: [code]});
  });
  return [{...element('p'), children: [{type: 'text', value: words.live}, linkTo(address)]}, ...sources];
}

/** What is pressed, drawn, said again for those who hear a page, or about the page itself. */
function isLeftOut({tagName, properties}: Element): boolean {
  const {className, role, hidden} = properties;
  const classes = Array.isArray(className) ? className : [];
  return (
    leftOutTags.has(tagName) ||
    classes.some((name) => leftOutClasses.has(textIn(name))) ||
    role === 'status' ||
    hidden === true
  );
}

const leftOutTags: ReadonlySet<string> = new Set([
  'button',
  'fieldset',
  'form',
  // It stands before all else.
  'h1',
  'input',
  'kbd',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'wbr',
]);

const leftOutClasses: ReadonlySet<string> = new Set([
  'hash-link',
  'needs-script',
  'theme-doc-footer',
  'theme-doc-toc-mobile',
  'visually-hidden',
]);

/** A cell of a table in Markdown is one line: what stands one below the other stands one behind the other in it. */
function inline(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'element') return [node];
    const children = inline(node.children);
    if (!blocks.has(node.tagName)) return [{...node, children}];
    return [...(index === 0 ? [] : [space]), ...children, ...(index === nodes.length - 1 ? [] : [space])];
  });
}

const space = {type: 'text', value: ' '} as const;

const blocks: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'header', 'figure', 'figcaption', 'blockquote', 'details', 'pre', 'br', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);

function element(tagName: string, text: string | null = null): Element {
  return {type: 'element', tagName, properties: {}, children: text === null ? [] : [{type: 'text', value: text}]};
}

function linkTo(address: string): Element {
  return {...element('a', address), properties: {href: address}};
}

function textOf(node: Nodes | null): string {
  if (node === null) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function absolute(address: unknown, {url}: TwinOf): string {
  return new URL(textIn(address), url).href;
}
