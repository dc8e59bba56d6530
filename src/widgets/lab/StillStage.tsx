import {useMemo} from 'react';
import {type LabRun, playRun, worldAfter} from '../../lab/run/labRun.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import {Stage, type StageProps} from './Stage.tsx';

interface StillStageProps extends Pick<StageProps, 'words' | 'Link' | 'svgs'>, LabRun {}

/** The stage of the lab as it stands after some actions: to be looked at. What can happen next is what is asked. */
export function StillStage({words, Link, svgs, settings, actions}: StillStageProps) {
  const played = useMemo(() => playRun({settings, actions}), [settings, actions]);
  const at = played.steps.length;
  const world = worldAfter(played, at);
  return (
    <Stage
      words={words}
      Link={Link}
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
