import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import type {ComponentProps, ReactNode} from 'react';
import type {Position} from '../run/run.ts';
import {writeRun} from '../run/runLink.ts';
import {familyOf} from '../spec/index.ts';
import {Simulator} from '../widgets/simulator/Simulator.tsx';
import type {RunParts} from '../widgets/exercises/RunScreen.tsx';
import cleanup from '!!@diagrams/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/sessionTarget.svg?raw';
import {AddressLink} from './AddressLink.tsx';
import {writeLocation} from './runQuery.ts';

/** The simulator of a family, its place kept by the exercise. */
export function PracticeSimulator({of, place, onMove}: ComponentProps<RunParts['Machine']>) {
  const {withBaseUrl} = useBaseUrlUtils();
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

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};
