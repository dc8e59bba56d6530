import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {scenarioWords} from '@words/scenarios.ts';
import {useState} from 'react';
import {readLabRun, writeLabRun} from '../lab/run/labLink.ts';
import {pageKey} from '../render/citations/pageKey.ts';
import {makeMachines} from '../machine/index.ts';
import type {MachineId} from '../spec/index.ts';
import {Lab as LabWidget} from '../widgets/lab/Lab.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {beforeLive} from './beforeLive.ts';
import {askCitation} from './citing.ts';
import {labQuery} from './labQuery.ts';
import {findWays, labWidgetWords} from './labWidget.ts';
import {useRunLocation} from './useRunLocation.ts';
import {WhenAsked} from './WhenAsked.tsx';
import {locationAt, type RunLocation} from '../widgets/parts/RunLocation.ts';

// The machines remember what they are asked here: to read the same run again takes far less. A run that breaks off is
// read as far as it goes.
const {run: firstRun} = labQuery.read('');
beforeLive(makeMachines);
beforeLive(() => {
  if (firstRun !== null) readLabRun(firstRun.slice(0, firstRun.length / 2));
});
beforeLive(() => {
  readLabRun(firstRun);
});

async function loadEmbedDialog() {
  return (await import('./EmbedDialog.tsx')).EmbedDialog;
}

async function loadPresented() {
  return (await import('./PresentedLab.tsx')).PresentedLab;
}

/** The lab, its run kept in the page's address. It takes the drawn diagrams as attributes: `remarkDiagrams` puts them there. */
export function Lab(svgs: Readonly<Partial<Record<MachineId, string>>>) {
  const {place, move, presented, present} = useRunLocation(labQuery);
  const {withBaseUrl} = useBaseUrlUtils();
  const [embedded, setEmbedded] = useState<RunLocation | null>(null);

  function leave() {
    present(null);
  }

  function close() {
    setEmbedded(null);
  }

  return (
    <>
      <Anchors ids={['lab']} />
      <LabWidget
        words={labWidgetWords}
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
        onEmbed={setEmbedded}
        onPresent={() => {
          present('wall');
        }}
        scenariosAddress={withBaseUrl('/scenarios')}
        findWays={findWays}
      />
      <WhenAsked load={loadPresented} asked={presented} onMissed={leave}>
        {(PresentedLab, form) => <PresentedLab place={place} onMove={move} presented={form} onLeave={leave} />}
      </WhenAsked>
      <WhenAsked load={loadEmbedDialog} asked={embedded} onMissed={close}>
        {(EmbedDialog, run) => (
          <EmbedDialog path={`/embed/lab${labQuery.write(run)}`} title={labWidgetWords.page.title} onClose={close} />
        )}
      </WhenAsked>
    </>
  );
}

function addressOf(place: RunLocation): string {
  const {origin, pathname} = window.location;
  return `${origin}${pathname}${labQuery.write(place)}#lab`;
}
