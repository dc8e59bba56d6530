import {type ComponentProps, useMemo} from 'react';
import {type LabRun, playRun, worldAfter} from '../lab/run/labRun.ts';
import {standingsIn} from '../lab/run/standing.ts';
import type {LinkComponent} from '../widgets/parts/LinkComponent.ts';
import {Stage} from '../widgets/lab/Stage.tsx';
import cleanup from '!!@diagrams/lane/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/lane/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/lane/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/lane/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/lane/sessionTarget.svg?raw';
import {labWidgetWords} from './labWidget.ts';

/** The stage of the lab as it stands after some actions: to be looked at. What can happen next is what is asked. */
export function PracticeStage({settings, actions}: LabRun) {
  const played = useMemo(() => playRun({settings, actions}), [settings, actions]);
  const at = played.steps.length;
  const world = worldAfter(played, at);
  return (
    <Stage
      words={labWidgetWords}
      Link={NameOnly}
      played={played}
      at={at}
      world={world}
      standings={standingsIn(world, played.steps.at(-1)?.chain ?? [])}
      candidates={[]}
      svgs={svgs}
      onTake={() => undefined}
      isStill
    />
  );
}

/** Nothing leads out of a question. */
function NameOnly({className, children}: ComponentProps<LinkComponent>) {
  return <span className={className}>{children}</span>;
}

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};
