import {escaped} from './escaped.ts';

/**
 * The page at an address that has moved, as HTML: it leads on at once, and takes query and fragment along where there is a
 * script. The script is the same in all of them, so that a policy by hash allows it once.
 *
 * @param to where it leads, as a browser takes it
 */
export function movedPage(to: string): string {
  const target = escaped(to);
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<title>${target}</title>`,
    `<link rel="canonical" href="${target}">`,
    '<meta name="robots" content="noindex">',
    `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`,
    `</head><body><a href="${target}">${target}</a><script>${leadOn}</script></body></html>`,
    '',
  ].join('\n');
}

const leadOn =
  "const to=new URL(document.querySelector('a').href);to.search=location.search;to.hash||=location.hash;location.replace(to)";
