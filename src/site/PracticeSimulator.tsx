import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {type ComponentProps, type ReactNode, use} from 'react';
import type {Position} from '../run/run.ts';
import {writeRun} from '../run/runLink.ts';
import {familyOf, machinesOf} from '../spec/index.ts';
import {Simulator} from '../widgets/simulator/Simulator.tsx';
import type {RunParts} from '../widgets/exercises/RunScreen.tsx';
import {AddressLink} from './AddressLink.tsx';
import {diagramsOf} from './practiceDiagrams.ts';
import {NotLoaded} from './practiceWaiting.tsx';
import {writeLocation} from './runQuery.ts';

/** The simulator of a family, its place kept by the exercise. */
export function PracticeSimulator({of, place, onMove}: ComponentProps<RunParts['Machine']>) {
  const {withBaseUrl} = useBaseUrlUtils();
  const svgs = use(diagramsOf(machinesOf(of)));
  if (svgs === null) return <NotLoaded />;
  return (
    <Simulator
      words={words}
      Link={AddressLink}
      of={of}
      svgs={svgs}
      place={place}
      onMove={onMove}
      on={{
        addressOf: (shown) => `${window.location.origin}${withBaseUrl(`/${of}`)}${writeLocation(shown)}`,
        onCite: null,
        onEmbed: null,
        onPresent: null,
        isAnswer: true,
        fileOf: (machine) => withBaseUrl(`/${machine}.svg`),
      }}
      RunLink={NewRun}
    />
  );
}

/** Leads to another machine, which begins in this state, out of the exercise. */
function NewRun({start, children}: {readonly start: Position; readonly children: ReactNode}) {
  const place = {run: writeRun({start, steps: []}), at: null};
  return <Link to={`/${familyOf(start.machine)}${writeLocation(place)}`}>{children}</Link>;
}

const words = {...pageWords, ...tableWords, ...simulatorWords};
