import {expect, vi} from 'vitest';
import {type LabRun, playRun, worldAfter} from '../../src/lab/run/labRun.ts';
import {sayAction} from '../../src/say/lab.ts';
import {type Standings, standingsIn} from '../../src/lab/run/standing.ts';
import {stateLabel} from '../../src/say/labels.ts';
import {roles} from '../../src/spec/index.ts';
import type {Position} from '../../src/run/run.ts';
import type {LabOnPage} from './lab.ts';
import {patience} from './visits.ts';

/** The page shows this run at this step: every machine's state in words and in its picture, each at its end, the step in the log, and the sentence spoken. */
export async function labShows(lab: LabOnPage, run: LabRun, at = run.actions.length): Promise<void> {
  const played = playRun(run);
  const standings = standingsIn(worldAfter(played, at), played.steps[at - 1]?.chain ?? []);
  // The words come first; the log and the pictures follow a frame later.
  await vi.waitFor(
    async () => {
      expect(await lab.step(at).getAttribute('aria-current')).toBe('step');
      expect(await lab.states.allInnerTexts()).toEqual(cardsOf(standings).map(({state}) => stateLabel(state)));
      expect(await lab.lit.evaluateAll(asDrawn)).toEqual(
        picturesOf(standings).map(({machine, state}) => `${machine} ${state}`),
      );
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

/** From the top: the sessions, then the ends of each wire, the initiator before the target. */
function cardsOf({sessions, wires}: Standings): readonly Position[] {
  return [
    ...roles.flatMap((side) => sessions[side]),
    ...wires.flatMap(({ends}) => roles.map((side) => ends[side])),
  ].map(({position}) => position);
}

/** From the left: the ends of the wires stand between their sessions. */
function picturesOf({sessions, wires}: Standings): readonly Position[] {
  return [...sessions.initiator, ...wires.flatMap(({ends}) => roles.map((side) => ends[side])), ...sessions.target].map(
    ({position}) => position,
  );
}

/** Runs in the page: `connectionTarget S5`, which tells the ends apart also where both are in the same state. */
function asDrawn(lit: readonly Element[]): readonly string[] {
  return lit.map(
    (state) => `${state.closest('[data-machine]')?.getAttribute('data-machine')} ${state.getAttribute('data-state')}`,
  );
}
