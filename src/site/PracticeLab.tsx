import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {couplingWords} from '@words/couplings.ts';
import {labSentences} from '@words/lab.ts';
import {labPageWords} from '@words/labPage.ts';
import {pageWords} from '@words/page.ts';
import {scenarioWords} from '@words/scenarios.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import type {ComponentProps} from 'react';
import type {RunParts} from '../widgets/exercises/RunScreen.tsx';
import {Lab} from '../widgets/lab/Lab.tsx';
import type {LabWidgetWords} from '../widgets/lab/LabWidgetWords.ts';
import cleanup from '!!@diagrams/lane/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/lane/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/lane/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/lane/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/lane/sessionTarget.svg?raw';
import {AddressLink} from './AddressLink.tsx';
import {labQuery} from './labQuery.ts';

/** The lab, its place kept by the exercise. It tells no ways: to find one is what is asked. */
export function PracticeLab({place, onMove}: ComponentProps<RunParts['Lab']>) {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <Lab
      words={words}
      Link={AddressLink}
      svgs={svgs}
      place={place}
      onMove={onMove}
      addressOf={(shown) => `${window.location.origin}${withBaseUrl('/lab')}${labQuery.write(shown)}#lab`}
      onCite={null}
      onEmbed={null}
      onPresent={null}
      scenariosAddress={withBaseUrl('/scenarios')}
      findWays={() => Promise.resolve([])}
    />
  );
}

const words: LabWidgetWords = {
  table: {...pageWords, ...tableWords, ...couplingWords, ...simulatorWords},
  lab: labSentences,
  page: labPageWords,
  scenarios: scenarioWords,
};

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};
