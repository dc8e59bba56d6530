import {createHash} from 'node:crypto';
import {toMermaid} from '../render/mermaid.ts';
import {svgSource} from '../render/svg.ts';
import type {MachineId} from '../spec/index.ts';
import type {Catalogue, Locale} from '../text/table.ts';
import {words as en} from '../text/en/table.ts';
import {words as zhHans} from '../text/zh-Hans/table.ts';

/** The languages in which every machine is drawn. */
export const catalogues = [en, zhHans] as const satisfies readonly Catalogue[];

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
