import {mkdir, writeFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {toMiniature, toSvg} from '../render/svg.ts';
import {type MachineId, machineIds} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import {catalogues} from '../text/catalogues.ts';
import {launchChromium} from './chromium.ts';
import * as forms from './forms.ts';
import {geometryOf} from './geometry.ts';
import {layOut, openDrawingBoard} from './layOut.ts';
import {faultsOf} from './pictureDefects.ts';
import {fingerprint, miniaturesFile, pictureFile} from './pictures.ts';

// `npm run diagrams`: draws every machine in every language into src/diagrams, and each once in small.
drawAll().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function drawAll() {
  const browser = await launchChromium();
  try {
    const board = await openDrawingBoard(browser);
    for (const words of Object.values(catalogues)) for (const machine of machineIds) await draw(board, machine, words);
    await drawMiniatures(board, catalogues.en);
  } finally {
    await browser.close();
  }
}

async function draw(board: Page, machine: MachineId, words: Catalogue) {
  const layout = await layOut(board, machine, words);
  for (const form of ['page', 'lane'] as const) {
    const geometry = geometryOf(machine, words, layout, forms[form]);
    const svg = toSvg(machine, words, geometry, fingerprint(machine, words));
    const file = pictureFile(machine, words.locale, form);
    await mkdir(new URL('.', file), {recursive: true});
    await writeFile(file, svg);
    process.stdout.write(`${words.locale} ${form} ${machine}: ${geometry.width} x ${geometry.height}, ${svg.length}\n`);
    const faults = await faultsOf(board, svg);
    if (faults.length > 0) {
      throw new Error(`${machine} (${words.locale}, ${form}) is not fit to be seen: ${faults.join('; ')}.`);
    }
  }
}

/** As one module, since whoever shows one of them shows any of them. */
async function drawMiniatures(board: Page, words: Catalogue) {
  const lines: string[] = [];
  for (const machine of machineIds) {
    const geometry = geometryOf(machine, words, await layOut(board, machine, words), forms.miniature);
    const svg = toMiniature(machine, geometry, fingerprint(machine, words));
    lines.push(`  ${machine}: '${svg}',`);
    process.stdout.write(`miniature ${machine}: ${geometry.width} x ${geometry.height}, ${svg.length}\n`);
  }
  await writeFile(
    miniaturesFile,
    [
      '// Drawn by npm run diagrams: the machines in small, the same in every language.',
      'export const miniatures = {',
      ...lines,
      '} as const;',
      '',
    ].join('\n'),
  );
}
