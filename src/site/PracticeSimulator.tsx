import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import type {ComponentProps} from 'react';
import type {MachineId} from '../spec/index.ts';
import {Simulator} from '../widgets/simulator/Simulator.tsx';
import type {RunParts} from '../widgets/exercises/RunScreen.tsx';
import cleanup from '!!@diagrams/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/sessionTarget.svg?raw';
import {AddressLink} from './AddressLink.tsx';
import {askCitation} from './citing.ts';
import {writeLocation} from './runQuery.ts';
import Link from '@docusaurus/Link';
import {pageKey} from '../render/citations/pageKey.ts';
import {writeRun} from '../run/runLink.ts';
import {familyOf} from '../spec/index.ts';

type Props = ComponentProps<RunParts['Machine']> & {readonly fileOf: (machine: MachineId) => string};

/** The simulator of a family, its place kept by the exercise. */
export function PracticeSimulator({of, place, onMove, fileOf}: Props) {
  return (
    <Simulator
      words={words}
      Link={AddressLink}
      of={of}
      svgs={svgs}
      place={place}
      onMove={onMove}
      addressOf={(shown) =>
        new URL(`${fileOf('cleanup').replace(/[^/]*$/, of)}${writeLocation(shown)}`, window.location.origin).href
      }
      onCite={() => {
        askCitation({id: pageKey(`/${of}`), run: null});
      }}
      fileOf={fileOf}
      RunLink={({start, children}) => (
        <Link to={`/${familyOf(start.machine)}${writeLocation({run: writeRun({start, steps: []}), at: null})}`}>
          {children}
        </Link>
      )}
    />
  );
}

const words = {...pageWords, ...tableWords, ...simulatorWords};

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};
