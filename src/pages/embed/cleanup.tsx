import cleanup from '!!@diagrams/cleanup.svg?raw';
import {EmbeddedSimulator} from '../../site/EmbeddedSimulator.tsx';

export default function Embed() {
  return <EmbeddedSimulator of="cleanup" svgs={svgs} />;
}

/** One object for all drawings. */
const svgs = {cleanup};
