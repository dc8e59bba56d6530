import {compile} from '@mdx-js/mdx';
import {expect, it} from 'vitest';
import {scenarioGroups} from '../../lab/scenarios/scenarios.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {remarkScenarios} from './remarkScenarios.ts';

it.each(localeIds)(
  'the filter of the scenarios gets every chapter by its name, in their order (%s)',
  async (locale) => {
    const {scenarioGroups: names} = labCatalogues[locale].page;
    const plugin = [remarkScenarios, names] as const;
    const compiled = String(await compile('<ScenarioFilter />\n', {remarkPlugins: [[...plugin]], jsx: true}));
    const [, json = ''] = /made=(?:"|')(.*)(?:"|') \/>/.exec(compiled) ?? [];
    const made = JSON.parse(json.replaceAll('&quot;', '"')) as Readonly<Record<string, string>>;
    expect(Object.entries(made)).toEqual(scenarioGroups.map((group) => [group, names[group]]));
  },
);
