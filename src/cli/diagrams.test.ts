import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {miniatures} from '../diagrams/miniatures.ts';
import {handout, poster, worksheet} from '../diagrams/paper.ts';
import {machineIds, statesOf, transitionsOf} from '../spec/index.ts';
import {catalogues} from '../text/catalogues.ts';
import {fingerprint, pictureFile} from './pictures.ts';

const pictures = Object.values(catalogues).flatMap((words) =>
  machineIds.flatMap((machine) => (['page', 'lane'] as const).map((form) => ({words, machine, form}))),
);

describe.each(pictures)('The picture of $machine for a $form, in $words.locale,', ({words, machine, form}) => {
  const drawn = readFile(pictureFile(machine, words.locale, form), 'utf8');

  test('is drawn from the table and words of today', async () => {
    const source = /data-source="(\w+)"/.exec(await drawn)?.[1];

    expect(source, 'picture is older than the table: run npm run diagrams').toBe(fingerprint(machine, words));
  });

  test('shows every state once, and every transition as an edge and a label', async () => {
    const svg = await drawn;

    expect(valuesOf('data-state', svg)).toEqual(statesOf(machine));
    expect(valuesOf('data-transition', svg)).toEqual(
      [...transitionsOf(machine), ...transitionsOf(machine)].map(({id}) => id),
    );
  });

  test('is plain SVG that stands alone', async () => {
    const svg = await drawn;

    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|href=|url\(|\son\w+=|NaN|undefined/i);
  });

  test('fits its place as it is drawn, with no text below 12.5 px', async () => {
    const svg = await drawn;
    const [width = NaN, height = NaN] = ['width', 'height'].map((name) => Number(valuesOf(name, svg)[0]));
    const most = {page: [384, 640], lane: [380, 420]}[form];

    expect(Math.max(width / most[0]!, height / most[1]!)).toBeLessThanOrEqual(1);
    expect(Math.min(...valuesOf('font-size', svg).map(Number))).toBeGreaterThanOrEqual(12.5);
  });
});

test.each(machineIds)('The miniature of %s is drawn from the table of today', (machine) => {
  expect(valuesOf('data-source', miniatures[machine]), 'run npm run diagrams').toEqual([
    fingerprint(machine, catalogues.en),
  ]);
});

test.each(machineIds)('The layouts of %s for paper are of the table of today', (machine) => {
  const today = fingerprint(machine, catalogues.en);

  expect(
    [handout, worksheet, poster].map((form) => form[machine].source),
    'run npm run diagrams',
  ).toEqual([today, today, today]);
});

function valuesOf(attribute: string, svg: string): string[] {
  return [...svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!);
}
