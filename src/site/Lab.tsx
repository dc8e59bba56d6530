import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {couplingWords} from '@words/couplings.ts';
import {labSentences} from '@words/lab.ts';
import {labPageWords} from '@words/labPage.ts';
import {pageWords} from '@words/page.ts';
import {scenarioWords} from '@words/scenarios.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {workerWords} from '@words/workers.ts';
import {writeLabRun} from '../lab/run/labLink.ts';
import type {Way} from '../lab/run/ways.ts';
import type {World} from '../lab/world/world.ts';
import {pageKey} from '../render/citations/pageKey.ts';
import type {MachineId} from '../spec/index.ts';
import {Lab as LabWidget} from '../widgets/lab/Lab.tsx';
import type {LabWidgetWords} from '../widgets/lab/LabWidgetWords.ts';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {askCitation} from './citing.ts';
import {labQuery} from './labQuery.ts';
import {useRunLocation} from './useRunLocation.ts';
import {locationAt, type RunLocation} from '../widgets/parts/RunLocation.ts';
import {runInWorker} from './workers/runInWorker.ts';
import {sayNoAnswer} from './workers/sayNoAnswer.ts';

/** The lab, its run kept in the page's address. It takes the drawn diagrams as attributes: `remarkDiagrams` puts them there. */
export function Lab(svgs: Readonly<Partial<Record<MachineId, string>>>) {
  const {place, move} = useRunLocation(labQuery);
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <>
      <Anchors ids={['lab']} />
      <LabWidget
        words={words}
        Link={AddressLink}
        svgs={svgs}
        place={place}
        onMove={move}
        addressOf={addressOf}
        onCite={({run, at, scenario}) => {
          const count = run.actions.length;
          const title = scenario === null ? null : scenarioWords[scenario].title;
          askCitation({
            id: pageKey('/lab'),
            run: {
              title: ({citing}) => citing.labRun({scenario: title, erl: run.settings.erl, at, count}),
              url: addressOf(locationAt(writeLabRun(run), at, count)),
              sections: [],
            },
          });
        }}
        scenariosAddress={withBaseUrl('/scenarios')}
        findWays={findWays}
      />
    </>
  );
}

/** One object for all drawings of the page: a list that gets the same words again has nothing to do. */
const words: LabWidgetWords = {
  table: {...pageWords, ...tableWords, ...couplingWords, ...simulatorWords},
  lab: labSentences,
  page: labPageWords,
  scenarios: scenarioWords,
};

function findWays(world: World, stop: AbortSignal): Promise<readonly Way[]> {
  const start = () => new Worker(new URL('./workers/waysWorker.ts', import.meta.url));
  return runInWorker<readonly Way[]>(start, world, stop).catch((error: unknown) => {
    throw new Error(sayNoAnswer(workerWords, error));
  });
}

function addressOf(place: RunLocation): string {
  const {origin, pathname} = window.location;
  return `${origin}${pathname}${labQuery.write(place)}#lab`;
}
