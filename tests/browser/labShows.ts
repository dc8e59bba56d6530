import {expect, vi} from 'vitest';
import {type LabRun, playRun, worldAfter} from '../../src/lab/run/labRun.ts';
import {sayAction} from '../../src/say/lab.ts';
import {type Standings, standingsIn} from '../../src/lab/run/standing.ts';
import {stateLabel} from '../../src/say/labels.ts';
import {roles} from '../../src/spec/index.ts';
import type {Position} from '../../src/run/run.ts';
import type {LabOnPage} from './lab.ts';
import {seenAt} from '../../src/widgets/lab/rows.ts';
import {patience} from './visits.ts';

/** The page shows this run at this step: every machine's state in words and in its picture, each at its end, the step in the log, and the sentence spoken. */
export async function labShows(lab: LabOnPage, run: LabRun, at = run.actions.length): Promise<void> {
  const played = playRun(run);
  const standings = standingsIn(worldAfter(played, at), played.steps[at - 1]?.chain ?? []);
  // The words come first; the log and the pictures follow a frame later.
  await vi.waitFor(
    async () => {
      expect(await lab.step(at).getAttribute('aria-current')).toBe('step');
      expect(await lab.states.allTextContents()).toEqual(cellsOf(standings).map(({state}) => stateLabel(state)));
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

/** The initiator's, then the target's: its sessions, then its end of each wire. */
function cellsOf({sessions, wires}: Standings): readonly Position[] {
  return roles.flatMap((side) => [
    ...sessions[side].map(({position}) => position),
    ...wires.map(({ends}) => seenAt(ends[side])),
  ]);
}

/** A machine has a picture at each end of a wire; a session is a strip of its states. */
function picturesOf({wires}: Standings): readonly Position[] {
  return roles.flatMap((side) => wires.map(({ends}) => seenAt(ends[side])));
}

/** Runs in the page: `connectionTarget S5`, which tells the ends apart also where both are in the same state. */
function asDrawn(lit: readonly Element[]): readonly string[] {
  return lit.map(
    (state) => `${state.closest('[data-machine]')?.getAttribute('data-machine')} ${state.getAttribute('data-state')}`,
  );
}
