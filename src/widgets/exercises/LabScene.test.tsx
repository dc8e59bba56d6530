// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {exerciseOf} from '../../exercises/exercises.ts';
import {labPart} from '../../exercises/labPart.ts';
import {bringLab} from '../../exercises/parts.ts';
import type {LabRun} from '../../lab/run/labRun.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {practiceWords} from '../../text/en/practice.ts';
import {StillStage} from '../lab/StillStage.tsx';
import {Link, svgs} from '../page.fixture.tsx';
import {LabScene} from './LabScene.tsx';

bringLab(labPart);

const words = labCatalogues.en;

function Stage(run: LabRun) {
  return <StillStage words={words} Link={Link} svgs={svgs} {...run} />;
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
