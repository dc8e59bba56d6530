import {expect, vi} from 'vitest';
import {byRole, clauseMark, eventText, stateLabel} from '../../src/say/labels.ts';
import {sayPosition, sayStep} from '../../src/say/run.ts';
import {familyOf, statesOf} from '../../src/spec/index.ts';
import type {Catalogue} from '../../src/text/catalogue.ts';
import {readRun, writeRun} from '../../src/run/runLink.ts';
import {type Played, positionAfter, type Run} from '../../src/run/run.ts';
import type {SimulatorOnPage} from './simulator.ts';
import {patience} from './visits.ts';

/** Waits until a simulator shows a run at a step (its end, unless told): in words, in the picture, in the list and in speech. */
export async function shows(simulator: SimulatorOnPage, run: Run, at = run.steps.length): Promise<void> {
  const {words} = simulator;
  const {machine, role} = run.start;
  const {played} = readRun(writeRun(run), familyOf(machine));
  const {state, means} = positionAfter(run, played, at);
  const last = played[at - 1];
  const whereabouts = words.simulator.nowAt({number: at, state: sayPosition(words, {machine, role, state, means})});

  await vi.waitFor(
    async () => {
      const now = (await simulator.now.textContent()) ?? '';
      expect(statesOf(machine).filter((each) => now.includes(stateLabel(each)))).toEqual([state]);
      expect(now).toContain(words.glosses[state]);
      expect(now).toContain(byRole(words.states[state], role));
      const held = Object.values(words.means).filter(({name, how}) => now.includes(name) && now.includes(how));
      expect(held).toEqual(means === null ? [] : [words.means[means]]);

      expect(await simulator.lit.evaluateAll((all) => all.map((each) => each.getAttribute('data-state')))).toEqual([
        state,
      ]);

      const listed = (await simulator.steps.allTextContents()).reverse();
      expect(listed).toHaveLength(1 + run.steps.length);
      expect(listed[0]).toContain(sayPosition(words, run.start));
      for (const [index, step] of played.entries()) {
        for (const part of partsOf(words, step)) expect(listed[index + 1]).toContain(part);
      }
      const marked = await simulator.steps
        .locator('[aria-current=step]')
        .evaluateAll((all) => all.map((button) => Number(button.getAttribute('value'))));
      expect(marked).toEqual([at]);

      const said = last === undefined || at < played.length ? whereabouts : sayStep(words, last);
      expect(await simulator.spoken.innerText()).toContain(said);
    },
    {timeout: patience},
  );
}

/** What a reader must find in the list about one step. */
function partsOf(words: Catalogue, {clause, event, to}: Played): readonly string[] {
  return [
    clause.transition,
    clauseMark(clause),
    ...(clause.means === null ? [] : [words.means[clause.means].name]),
    to.state,
    eventText(words, event, clause.role),
  ];
}
