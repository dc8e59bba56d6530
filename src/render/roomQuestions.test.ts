import {describe, expect, it} from 'vitest';
import {scenarioIds, stepsOf} from '../lab/scenarios/scenarios.ts';
import {labTeller} from '../say/labTeller.ts';
import {terminalTeller} from '../say/terminalTeller.ts';
import {familyIds} from '../spec/index.ts';
import {catalogues, labCatalogues, readingWords} from '../text/catalogues.ts';
import {localeIds} from '../text/locales.ts';
import {roomQuestions} from './roomQuestions.ts';

describe.each(localeIds)('Questions for a room, %s', (locale) => {
  const asked = roomQuestions({
    table: catalogues[locale],
    lab: labTeller(labCatalogues[locale]),
    terminal: terminalTeller(readingWords[locale]),
  });

  it('end each scenario, before a step that it has, and each machine, and have an answer with its reason', () => {
    expect(Object.keys(asked).toSorted()).toEqual([...scenarioIds, ...familyIds].toSorted());
    for (const id of scenarioIds) {
      const [{before}, ...others] = asked[id] as [(typeof asked)[typeof id][number]];
      expect(others, id).toEqual([]);
      expect(before, id).toBeGreaterThan(0);
      expect(before, id).toBeLessThanOrEqual(stepsOf(id).length);
    }
    for (const id of familyIds) expect(asked[id].map(({before}) => before)).toEqual([null, null, null]);
    for (const {question, answer, why} of Object.values(asked).flat())
      expect([question, ...answer, why].every((text) => text.length > 0)).toBe(true);
  });

  it('name what is to be compared where a question counts it', () => {
    const counted = Object.values(asked)
      .flat()
      .filter(({choices}) => choices.length > 0);
    expect(counted.length).toBeGreaterThan(0);
    for (const {question, choices, answer} of counted) {
      expect(question).toContain(String(choices.length));
      expect(choices).toContain(answer[0]);
    }
  });
});
