import {describe, expect, it} from 'vitest';
import {openingOf, scenarioIds, scenarios} from '../lab/scenarios/scenarios.ts';
import {labCatalogues} from '../text/catalogues.ts';
import {localeIds} from '../text/locales.ts';
import {scenarioPicture} from './scenarioPicture.ts';

describe.each(localeIds)('The picture of a scenario as a file (%s)', (locale) => {
  const words = labCatalogues[locale];

  it.each(scenarioIds)('%s shows the steps that are told, and says how much room it takes', (id) => {
    const {svg, width, height} = scenarioPicture(words, id);
    const steps = [...svg.matchAll(/class="band" data-step="(\d+)"/g)].map(([, step]) => Number(step));
    const opening = openingOf(id)?.steps ?? 0;
    expect(steps).toEqual(scenarios[id].steps.slice(opening).map((_, index) => opening + index + 1));
    expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}"`));
    expect(Math.abs(Number(/<svg [^>]*height="([\d.]+)"/.exec(svg)?.[1]) - height)).toBeLessThan(1);
  });

  it('has every colour that it takes from a page also for a dark one', () => {
    const {svg} = scenarioPicture(words, 'cableCut');
    const [light = '', dark = ''] = [...svg.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style);
    const used = new Set([...svg.matchAll(/class="[^"]*\b(?:now|ahead|ground|mark)\b/g)]);
    expect(used.size).toBe(0);
    const named = [...light.matchAll(/var\((--[\w-]+),/g)].map(([, name]) => name);
    const set = [...dark.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(set.toSorted());
  });
});
