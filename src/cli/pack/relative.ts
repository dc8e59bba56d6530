import ts from 'typescript';

/** Where a site is built that shall open anywhere: nothing else on it is called so. */
export const placeholder = '/iscsi-state-lab-anywhere/';

/**
 * A page or another text in HTML, CSS or SVG, with addresses that start from where it lies.
 *
 * @param depth how many folders lie between it and the root of the site
 */
export function relativeMarkup(markup: string, depth: number): string {
  const root = depth === 0 ? './' : '../'.repeat(depth);
  return markup.replace(/\/iscsi-state-lab-anywhere\/([\w./~-]*)/g, (_, path: string) => `${root}${fileOf(path)}`);
}

/**
 * A page, likewise. What is for hosts goes; a script is put before its own that tells these where the site lies.
 *
 * @throws when it has no head to put that into
 */
export function relativePage(html: string, depth: number): string {
  const opening = /<meta charset=[^>]*>/i;
  if (!opening.test(html)) throw new Error('A page has no <meta charset> behind which the script could stand.');
  const own = html
    .replace(/<meta name=offline [^>]*>|<link [^>]*rel=(?:manifest|canonical|alternate)\b[^>]*>/g, '')
    .replace(opening, (meta) => `${meta}<script src=${placeholder}anywhere.js></script>`);
  return relativeMarkup(own, depth);
}

/**
 * A script of the site that finds out where the site lies when it runs: on a page from `anywhere.ts`, in a worker from its
 * own address.
 *
 * @param depth as above
 * @throws when it names the placeholder elsewhere than in a string
 */
export function relativeScript(script: string, depth: number): string {
  if (!script.includes(placeholder)) return script;
  const root = `(self.labBase||=new URL("${'../'.repeat(depth)}",self.location).pathname)`;
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const changes: {readonly start: number; readonly end: number; readonly text: string}[] = [];
  visit(source);
  const relative = changes.reduceRight(
    (text, change) => text.slice(0, change.start) + change.text + text.slice(change.end),
    script,
  );
  if (relative.includes(placeholder)) throw new Error(`A script names ${placeholder} elsewhere than in a string.`);
  return relative;

  function visit(node: ts.Node) {
    const text = script.slice(node.getStart(source), node.end);
    if (ts.isStringLiteral(node) && text.includes(placeholder)) {
      const quote = text.slice(0, 1);
      const joined = text.split(placeholder).join(`${quote}+${root}+${quote}`);
      const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      change(node, isName ? `[${joined}]` : `(${joined})`);
    } else if (
      (ts.isNoSubstitutionTemplateLiteral(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddle(node) ||
        ts.isTemplateTail(node)) &&
      text.includes(placeholder)
    )
      change(
        node,
        text.replaceAll(placeholder, () => `\${${root}}`),
      );
    else ts.forEachChild(node, visit);
  }

  function change(node: ts.Node, text: string) {
    changes.push({start: node.getStart(source), end: node.end, text});
  }
}

/**
 * The script of all pages, with Docusaurus and its router in it. They take the address of a file for that of its page
 * (`labPath` of `anywhere.ts`): as the page was built, so that React takes it over as it is.
 *
 * @throws when the router no longer reads the address at the one place where it did
 */
export function routingFiles(script: string): string {
  const place = /(=window\.location,\w+=)(\w+)\.pathname(?=\+\2\.search\+\2\.hash)/;
  if (!place.test(script)) throw new Error('The router no longer reads the address where it did: see routingFiles.');
  return script.replace(place, '$1self.labPath()').replaceAll('window.location.pathname', 'self.labPath()');
}

/** The file that a page's address is answered with. */
function fileOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') return `${path}index.html`;
  return name.includes('.') ? path : `${path}.html`;
}
