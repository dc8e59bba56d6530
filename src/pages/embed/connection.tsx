import connectionInitiator from '!!@diagrams/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/connectionTarget.svg?raw';
import {EmbeddedSimulator} from '../../site/EmbeddedSimulator.tsx';

export default function Embed() {
  return <EmbeddedSimulator of="connection" svgs={svgs} />;
}

/** One object for all drawings. */
const svgs = {connectionInitiator, connectionTarget};
