// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {exerciseOf} from '../../exercises/exercises.ts';
import {labPart} from '../../exercises/labPart.ts';
import {bringLab} from '../../exercises/parts.ts';
import {playRun, worldAfter, type LabRun} from '../../lab/run/labRun.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {practiceWords} from '../../text/en/practice.ts';
import {Stage as LabStage} from '../lab/Stage.tsx';
import {Link, svgs} from '../page.fixture.tsx';
import {LabScene} from './LabScene.tsx';

bringLab(labPart);

const words = labCatalogues.en;

function Stage({settings, actions}: LabRun) {
  const played = playRun({settings, actions});
  const at = played.steps.length;
  const world = worldAfter(played, at);
  return (
    <LabStage
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

describe('The stage in a question about the lab', () => {
  it('lets glow what the reason speaks of, at the end that is asked about, until the answer is known', () => {
    const exercise = exerciseOf('lab.cableCut.initiator.target.connection-a');
    if (exercise?.form !== 'choice' || exercise.scene.kind !== 'lab') throw new Error('it is about the lab');
    const {scene, ask} = exercise;
    const shown = (isDone: boolean) => (
      <LabScene
        words={words}
        practice={practiceWords.practice}
        Stage={Stage}
        scene={scene}
        isDone={isDone}
        ask={ask}
        glow={['T15']}
      />
    );
    const glowing = () =>
      [...document.querySelectorAll('.edge.is-glowing')].map((edge) => [
        edge.closest('[data-side]')?.getAttribute('data-side'),
        edge.getAttribute('data-transition'),
      ]);
    const {rerender} = render(shown(false));
    expect(glowing()).toEqual([['target', 'T15']]);
    rerender(shown(true));
    expect(glowing()).toEqual([]);
  });
});
