import sessionInitiator from '!!@diagrams/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/sessionTarget.svg?raw';
import {EmbeddedSimulator} from '../../site/EmbeddedSimulator.tsx';

export default function Embed() {
  return <EmbeddedSimulator of="session" svgs={svgs} />;
}

/** One object for all drawings. */
const svgs = {sessionInitiator, sessionTarget};
