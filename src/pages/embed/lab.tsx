import cleanup from '!!@diagrams/lane/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/lane/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/lane/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/lane/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/lane/sessionTarget.svg?raw';
import {EmbeddedLab} from '../../site/EmbeddedLab.tsx';

export default function Embed() {
  return <EmbeddedLab svgs={svgs} />;
}

/** One object for all drawings. */
const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};
