import {mkdir, writeFile} from 'node:fs/promises';
import {chromium, type Page} from 'playwright-core';
import {toSvg} from '../render/svg.ts';
import {type MachineId, machineIds} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import {catalogues} from '../text/catalogues.ts';
import {chromiumPath, launchArguments} from './chromium.ts';
import {faultsOf} from './pictureDefects.ts';
import {geometryOf} from './geometry.ts';
import {layOut, openDrawingBoard} from './layOut.ts';
import {fingerprint, pictureFile} from './pictures.ts';

// `npm run diagrams`: draws every machine in every language into src/diagrams.
drawAll().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function drawAll() {
  const browser = await chromium.launch({executablePath: await chromiumPath(), args: [...launchArguments]});
  try {
    const board = await openDrawingBoard(browser);
    for (const words of Object.values(catalogues)) for (const machine of machineIds) await draw(board, machine, words);
  } finally {
    await browser.close();
  }
}

async function draw(board: Page, machine: MachineId, words: Catalogue) {
  const geometry = geometryOf(machine, await layOut(board, machine, words));
  const svg = toSvg(machine, words, geometry, fingerprint(machine, words));
  const faults = await faultsOf(board, svg);
  if (faults.length > 0) throw new Error(`${machine} (${words.locale}) is not fit to be seen: ${faults.join('; ')}.`);
  const file = pictureFile(machine, words.locale);
  await mkdir(new URL('.', file), {recursive: true});
  await writeFile(file, svg);
  process.stdout.write(`${words.locale}/${machine}.svg: ${geometry.width} x ${geometry.height}\n`);
}
