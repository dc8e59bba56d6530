import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ComponentProps} from 'react';
import type {RunParts} from '../widgets/exercises/RunScreen.tsx';
import {Lab} from '../widgets/lab/Lab.tsx';
import cleanup from '!!@diagrams/lane/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/lane/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/lane/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/lane/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/lane/sessionTarget.svg?raw';
import {AddressLink} from './AddressLink.tsx';
import {labQuery} from './labQuery.ts';
import {labWidgetWords} from './labWidget.ts';

/** The lab, its place kept by the exercise. It tells no ways: to find one is what is asked. */
export function PracticeLab({place, onMove, task}: ComponentProps<RunParts['Lab']>) {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <Lab
      words={labWidgetWords}
      Link={AddressLink}
      svgs={svgs}
      place={place}
      onMove={onMove}
      addressOf={(shown) => `${window.location.origin}${withBaseUrl('/lab')}${labQuery.write(shown)}#lab`}
      onCite={null}
      onEmbed={null}
      onPresent={null}
      scenariosAddress={withBaseUrl('/scenarios')}
      findWays={null}
      task={task}
    />
  );
}

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};
