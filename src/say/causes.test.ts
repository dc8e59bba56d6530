import {expect, it} from 'vitest';
import {causesIn} from '../lab/run/causes.ts';
import {playRun} from '../lab/run/labRun.ts';
import {scenarioIds, scenarioRun} from '../lab/scenarios/scenarios.ts';
import {isTold} from '../lab/world/effects.ts';
import {labCatalogues} from '../text/catalogues.ts';
import {localeIds} from '../text/locales.ts';
import {sayCauses} from './causes.ts';

const scenes = localeIds.flatMap((locale) => scenarioIds.map((scenario) => ({locale, scenario})));

it.each(scenes)(
  'the sentence on the wall names all that moved, and says “nobody notices” of no other step: $scenario ($locale)',
  ({locale, scenario}) => {
    const words = labCatalogues[locale];
    for (const {chain} of playRun(scenarioRun(scenario)).steps) {
      const said = sayCauses(words, chain, causesIn(chain));
      for (const effect of chain) if (effect.kind === 'move') expect(said).toContain(effect.clause.transition);
      expect(said === words.page.nothingMoved).toBe(!chain.some(isTold));
    }
  },
);
