import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {type ComponentProps, use} from 'react';
import {machinesOf} from '../spec/index.ts';
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
      RunLink={null}
    />
  );
}

const words = {...pageWords, ...tableWords, ...simulatorWords};
