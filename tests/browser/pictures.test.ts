import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import {faultsOf} from '../../src/cli/pictureDefects.ts';
import {pictureFile} from '../../src/cli/pictures.ts';
import {machineIds} from '../../src/spec/index.ts';
import {localeIds} from '../../src/text/locales.ts';

let browser: Browser;
let board: Page;

beforeAll(async () => {
  browser = await launchChromium();
  board = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
});

describe.each(localeIds)('A drawn machine (%s)', (locale) => {
  it.each(machineIds.flatMap((machine) => (['page', 'lane'] as const).map((form) => [machine, form] as const)))(
    'hides nothing, and no two lines of a state look like one: %s for a %s',
    async (machine, form) => {
      expect(await faultsOf(board, readFileSync(pictureFile(machine, locale, form), 'utf8'))).toEqual([]);
    },
  );
});

describe('A picture is not fit to be seen', () => {
  const cleanup = readFileSync(pictureFile('cleanup', 'en', 'page'), 'utf8');
  const connection = readFileSync(pictureFile('connectionInitiator', 'en', 'page'), 'utf8');

  /** Moves what belongs to one label: its rectangle, its text, its key. */
  function labelMoved(svg: string, transition: string, x: number, y: number): string {
    const [group = ''] = new RegExp(`<g class="edge-label" data-transition="${transition}".*?</g>`).exec(svg) ?? [];
    return svg.replace(
      group,
      `<g class="edge-label" data-transition="${transition}"><rect ${place(x, y)} rx="10"/></g>`,
    );
  }

  function place(x: number, y: number): string {
    return `x="${x - 12}" y="${y - 10}" width="24" height="20"`;
  }

  /** Where a line begins. */
  function startOf(svg: string, transition: string): readonly [x: number, y: number] {
    const [, x, y] =
      new RegExp(`data-transition="${transition}">(?:<title>[^<]*</title>)?<path d="M(\\S+) ([\\d.]+)`).exec(svg) ?? [];
    return [Number(x), Number(y)];
  }

  it('when a line leaves a state where another one enters it, on the other side', async () => {
    const [entering] = startOf(cleanup, 'M2');
    const [leaving] = startOf(cleanup, 'M4');
    expect(await faultsOf(board, cleanup.replaceAll(`M${leaving} 150`, `M${entering - 20} 150`))).toContain(
      'M2 and M4 look like one line at R2',
    );
  });

  it('when a label stands on its loop', async () => {
    const [x, y] = startOf(connection, 'T12');
    expect(await faultsOf(board, labelMoved(connection, 'T12', x - 20, y + 10))).toContain(
      'the label T12 hides a side of its loop',
    );
  });

  it('when a label leaves nothing of its line at one end', async () => {
    const [x, y] = startOf(cleanup, 'M2');
    expect(await faultsOf(board, labelMoved(cleanup, 'M2', x, y + 12))).toContain(
      'the label M2 leaves its line no end',
    );
  });

  it('when a label hides the head of a line', async () => {
    const [x, y] = startOf(cleanup, 'M3');
    expect(await faultsOf(board, labelMoved(cleanup, 'M3', x, y - 66))).toContain('the label M3 hides the head of M3');
  });

  it('when a label is away from its line', async () => {
    const [x, y] = startOf(cleanup, 'M4');
    expect(await faultsOf(board, labelMoved(cleanup, 'M4', x + 60, y + 30))).toContain(
      'the label M4 is away from its line',
    );
  });

  it('when the key of a transition would lie on a state', async () => {
    const moved = cleanup.replace(/(data-transition="M2" data-key=")[^"]*/, '$175 110');
    expect(await faultsOf(board, moved)).toContain('the key of the label M2 is on R2');
  });
});
