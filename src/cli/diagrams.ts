import {mkdir, writeFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {type PaperDrawing, paperDrawing} from '../render/handouts/paperDrawing.ts';
import {toMiniature, toSvg} from '../render/svg.ts';
import {type MachineId, machineIds, statesOf, transitionsOf} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import {catalogues} from '../text/catalogues.ts';
import {launchChromium} from './chromium.ts';
import * as forms from './forms.ts';
import {geometryOf} from './geometry.ts';
import {layOut, openDrawingBoard} from './layOut.ts';
import {faultsOf} from './pictureDefects.ts';
import {fingerprint, miniaturesFile, paperFile, pictureFile} from './pictures.ts';

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
    await layOutPaper(board, catalogues.en);
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

/** Where everything stands on paper, for sheets draw it in black, mirrored or with blanks. */
async function layOutPaper(board: Page, words: Catalogue) {
  const lines: string[] = [];
  for (const form of ['handout', 'worksheet', 'poster'] as const) {
    lines.push(`export const ${form} = {`);
    for (const machine of machineIds) {
      const geometry = geometryOf(machine, words, await layOut(board, machine, words), forms[form]);
      const faults = await faultsOf(board, toSvg(machine, words, geometry, ''));
      if (faults.length > 0) throw new Error(`${machine} (${form}) is not fit to be seen: ${faults.join('; ')}.`);
      const transitions = transitionsOf(machine).map(({id}) => id);
      const drawing: PaperDrawing = paperDrawing(statesOf(machine), transitions, geometry, fingerprint(machine, words));
      lines.push(`  ${machine}: ${JSON.stringify(drawing)},`);
      process.stdout.write(`${form} ${machine}: ${geometry.width} x ${geometry.height}\n`);
    }
    lines.push('} as const;', '');
  }
  await writeFile(
    paperFile,
    ['// Laid out by npm run diagrams: where everything stands on paper, the same in every language.', ...lines].join(
      '\n',
    ),
  );
}
