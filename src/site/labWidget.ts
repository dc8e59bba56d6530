import {couplingWords} from '@words/couplings.ts';
import {labSentences} from '@words/lab.ts';
import {labPageWords} from '@words/labPage.ts';
import {pageWords} from '@words/page.ts';
import {scenarioWords} from '@words/scenarios.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {workerWords} from '@words/workers.ts';
import type {Way} from '../lab/run/ways.ts';
import type {World} from '../lab/world/world.ts';
import type {LabWidgetWords} from '../widgets/lab/LabWidgetWords.ts';
import {runInWorker} from './workers/runInWorker.ts';
import {sayNoAnswer} from './workers/sayNoAnswer.ts';

/** One object for all drawings of the page: a list that gets the same words again has nothing to do. */
export const labWidgetWords: LabWidgetWords = {
  table: {...pageWords, ...tableWords, ...couplingWords, ...simulatorWords},
  lab: labSentences,
  page: labPageWords,
  scenarios: scenarioWords,
};

/** Looks for ways beside the page. */
export function findWays(world: World, stop: AbortSignal): Promise<readonly Way[]> {
  const start = () => new Worker(new URL('./workers/waysWorker.ts', import.meta.url));
  return runInWorker<readonly Way[]>(start, world, stop).catch((error: unknown) => {
    throw new Error(sayNoAnswer(workerWords, error));
  });
}
