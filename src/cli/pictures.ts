import {createHash} from 'node:crypto';
import {toMermaid} from '../render/mermaid.ts';
import {svgSource} from '../render/svg.ts';
import type {MachineId} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import type {Locale} from '../text/locales.ts';

/** Where the picture of a machine is kept. */
export function pictureFile(machine: MachineId, locale: Locale): URL {
  return new URL(`../diagrams/${locale}/${machine}.svg`, import.meta.url);
}

/** Changes with the table and with every word in the picture. Each picture carries the one it was drawn from. */
export function fingerprint(machine: MachineId, words: Catalogue): string {
  return createHash('sha256')
    .update(toMermaid(machine, words))
    .update(svgSource(machine, words))
    .digest('hex')
    .slice(0, 16);
}
