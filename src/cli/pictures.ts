import {createHash} from 'node:crypto';
import {toMermaid} from '../render/mermaid.ts';
import {svgSource} from '../render/svg.ts';
import type {MachineId} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import type {Locale} from '../text/locales.ts';

/** Where the picture of a machine is kept: of its page, and of a lane of the lab. */
export function pictureFile(machine: MachineId, locale: Locale, form: 'page' | 'lane'): URL {
  const folder = form === 'page' ? locale : `${locale}/lane`;
  return new URL(`../diagrams/${folder}/${machine}.svg`, import.meta.url);
}

/** Where all miniatures are kept. */
export const miniaturesFile = new URL('../diagrams/miniatures.ts', import.meta.url);

/** Where the layouts for paper are kept. */
export const paperFile = new URL('../diagrams/paper.ts', import.meta.url);

/** Changes with the table and with every word in the picture. Each picture carries the one it was drawn from. */
export function fingerprint(machine: MachineId, words: Catalogue): string {
  return createHash('sha256')
    .update(toMermaid(machine, words))
    .update(svgSource(machine, words))
    .digest('hex')
    .slice(0, 16);
}
