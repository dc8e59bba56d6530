import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {machineIds, statesOf, transitionsOf} from '../spec/index.ts';
import {catalogues} from '../text/catalogues.ts';
import {fingerprint, pictureFile} from './pictures.ts';

describe.each(Object.values(catalogues))('pictures in $locale', (words) => {
  test.each(machineIds)('%s is drawn from the table and words of today', async (machine) => {
    const svg = await readFile(pictureFile(machine, words.locale), 'utf8');
    const source = /data-source="(\w+)"/.exec(svg)?.[1];

    expect(source, 'picture is older than the table: run npm run diagrams').toBe(fingerprint(machine, words));
  });

  test.each(machineIds)('%s shows every state once, and every transition as an edge and a label', async (machine) => {
    const svg = await readFile(pictureFile(machine, words.locale), 'utf8');

    expect(valuesOf('data-state', svg)).toEqual(statesOf(machine));
    expect(valuesOf('data-transition', svg)).toEqual(
      [...transitionsOf(machine), ...transitionsOf(machine)].map(({id}) => id),
    );
  });

  test.each(machineIds)('%s is plain SVG that stands alone', async (machine) => {
    const svg = await readFile(pictureFile(machine, words.locale), 'utf8');

    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|href=|url\(|\son\w+=|NaN|undefined/i);
  });
});

function valuesOf(attribute: string, svg: string): string[] {
  return [...svg.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!);
}
