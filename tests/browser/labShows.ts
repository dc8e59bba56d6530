import {expect, vi} from 'vitest';
import {type LabRun, playRun, worldAfter} from '../../src/lab/run.ts';
import {sayAction} from '../../src/lab/say.ts';
import {stateLabel} from '../../src/render/names.ts';
import type {LabOnPage} from './lab.ts';
import {patience} from './visits.ts';

/** The page shows this run at this step: states in words and pictures, the step in the log, and the sentence spoken. */
export async function labShows(lab: LabOnPage, run: LabRun, at = run.actions.length): Promise<void> {
  const played = playRun(run);
  const world = worldAfter(played, at);
  // The words come first; the log and the pictures follow a frame later.
  await vi.waitFor(
    async () => {
      expect(await lab.step(at).getAttribute('aria-current')).toBe('step');
      const shown = await lab.states.allInnerTexts();
      for (const side of ['initiator', 'target'] as const) {
        for (const one of world.sides[side].sessions) expect(shown).toContain(stateLabel(one.at.state));
        for (const one of world.sides[side].connections)
          expect(shown).toContain(stateLabel((one.cleanup ?? one.at).state));
      }
      // A machine in words is the same machine in its picture.
      const lit = await lab.lit.evaluateAll((states) => states.map((state) => state.getAttribute('data-state')));
      expect([...lit].sort().map((state) => stateLabel(state ?? ''))).toEqual([...shown].sort());
      const last = run.actions[at - 1];
      if (last !== undefined) {
        const said = sayAction(lab.words, last, worldAfter(played, at - 1));
        expect(await lab.step(at).innerText()).toContain(said);
        expect(await lab.spoken.innerText()).toContain(`${at}. ${said}`);
      }
    },
    {timeout: patience},
  );
}
