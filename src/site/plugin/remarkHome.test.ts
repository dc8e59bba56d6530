import {compile} from '@mdx-js/mdx';
import {expect, it} from 'vitest';
import explored from '../../lab/explore/explored.json' with {type: 'json'};
import {tellStory} from '../../lab/scenarios/story.ts';
import {readRun} from '../../run/runLink.ts';
import {clausesOf, familyOf, machineIds} from '../../spec/index.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import type {Figures, MachineRuns, ToldStory} from '../../widgets/home/made.ts';
import {remarkHome} from './remarkHome.ts';

/** What a page word is handed, in English if not said. */
async function madeFor(word: string, locale: (typeof localeIds)[number] = 'en'): Promise<unknown> {
  const plugin = [remarkHome, {locale, pdus: labCatalogues[locale].lab.pdus}] as const;
  const compiled = String(await compile(`<${word} />\n`, {remarkPlugins: [[...plugin]], jsx: true}));
  const [, json = 'null'] = /made=(?:"|')(.*)(?:"|') \/>/.exec(compiled) ?? [];
  return JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&#39;', "'"));
}

it('the picture of the home page gets the story, with its PDUs by name', async () => {
  const {beats, ways} = (await madeFor('Hero')) as ToldStory;
  const told = tellStory();
  expect(ways).toEqual(told.ways);
  expect(beats.map(({step, ends}) => ({step, ends}))).toEqual(told.beats.map(({step, ends}) => ({step, ends})));
  expect(beats.map(({parcel}) => parcel?.name)).toEqual([
    'Login Response',
    undefined,
    'NOP-Out',
    'Login Request',
    'Login Response',
    'Login Response',
  ]);
});

it.each(localeIds)(
  'the strip of proof gets numbers that are counted, as the language writes them (%s)',
  async (locale) => {
    const figures = (await madeFor('Proof', locale)) as Figures;
    const plain = Object.fromEntries(
      Object.entries(figures).map(([key, text]) => [key, Number(text.replaceAll(',', ''))]),
    );
    expect(plain).toMatchObject({worlds: explored.worlds, steps: explored.steps});
    expect(plain.clauses).toBe(machineIds.flatMap((machine) => clausesOf(machine)).length);
    expect(figures.worlds).toMatch(/^\d{1,3}(,\d{3})+$/);
  },
);

it('each machine in small opens itself, at its start', async () => {
  const runs = (await madeFor('Machines')) as MachineRuns;
  expect(Object.keys(runs)).toEqual(machineIds);
  for (const machine of machineIds) {
    const {run, refusal} = readRun(runs[machine], familyOf(machine));
    expect(refusal).toBeNull();
    expect([run.start.machine, run.steps]).toEqual([machine, []]);
  }
});

it('no other word is handed anything', async () => {
  expect(await madeFor('Lab')).toBeNull();
});
