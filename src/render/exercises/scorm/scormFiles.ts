import type {MachineId} from '../../../spec/index.ts';
import {type Locale, locales} from '../../../text/locales.ts';
import {escaped} from '../../escaped.ts';
import {attribute} from '../attribute.ts';
import type {PackageFile} from '../packageFile.ts';
import {scormManifest} from './manifest.ts';
import type {ScormSet} from './scormSet.ts';

/** What a package is made from. */
export interface ScormParts {
  readonly id: string;
  readonly locale: Locale;
  readonly set: ScormSet;
  readonly pass: number | null;
  /** The drawn diagrams, in the language of the set. */
  readonly svgs: Readonly<Record<MachineId, string>>;
  /** The compiled player, and its style sheet. */
  readonly script: string;
  readonly style: string;
}

/** The files of a SCORM 1.2 package: manifest, page, player and style. It asks for nothing that is not in it. */
export function scormFiles({id, locale, set, pass, svgs, script, style}: ScormParts): readonly PackageFile[] {
  const machines = [...new Set(set.items.flatMap(({picture}) => (picture === null ? [] : [picture.machine])))];
  const drawn = machines.map((machine) => ({machine, ...withoutStyle(svgs[machine])}));
  // All diagrams have one and the same.
  const styles = [...new Set([style, ...drawn.map((each) => each.style)])];
  const names = ['index.html', 'player.js', 'style.css'] as const;
  return [
    {name: 'imsmanifest.xml', text: scormManifest({id, title: set.title, pass, files: names})},
    {name: names[0], text: page(locale, set, drawn)},
    {name: names[1], text: script},
    {name: names[2], text: styles.join('\n')},
  ];
}

/** A page may have no style of its own: its policy takes those of files alone. */
function withoutStyle(svg: string) {
  return {style: /<style>([^<]*)<\/style>/.exec(svg)?.[1] ?? '', svg: svg.replace(/<style>[^<]*<\/style>/, '')};
}

interface Drawn {
  readonly machine: MachineId;
  readonly svg: string;
}

function page(locale: Locale, {title, items, words, key}: ScormSet, drawn: readonly Drawn[]): string {
  const data = JSON.stringify({key, title, items, words} satisfies ScormSet).replaceAll('<', String.raw`\u003c`);
  return [
    '<!doctype html>',
    `<html lang="${locales[locale].htmlLang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">`,
    `<title>${escaped(title)}</title>`,
    '<link rel="stylesheet" href="style.css">',
    '</head>',
    '<body>',
    `<header><h1>${escaped(title)}</h1><span id="cells" role="img"></span></header>`,
    '<p id="platform" role="status"></p>',
    `<main id="player"><noscript><p>${escaped(words.needsScript)}</p></noscript></main>`,
    `<footer>${escaped(words.madeWith)}</footer>`,
    ...drawn.map(({machine, svg}) => `<template id=${attribute(`picture-${machine}`)}>${svg}</template>`),
    `<script type="application/json" id="set">${data}</script>`,
    '<script src="player.js"></script>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
