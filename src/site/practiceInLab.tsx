import {couplingWords} from '@words/couplings.ts';
import {exerciseWords} from '@words/exercises.ts';
import {labSentences} from '@words/lab.ts';
import {labPageWords} from '@words/labPage.ts';
import {pageWords} from '@words/page.ts';
import {practiceWords} from '@words/practice.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {Suspense} from 'react';
import {labPart} from '../exercises/labPart.ts';
import {bringLab} from '../exercises/parts.ts';
import type {LabRun} from '../lab/run/labRun.ts';
import {labTeller} from '../say/labTeller.ts';
import {LabScene, LevelScene} from '../widgets/exercises/LabScene.tsx';
import type {LabScenes} from '../widgets/exercises/Scene.tsx';
import {practiceOnDemand, Waiting} from './practiceWaiting.tsx';

bringLab(labPart);

const words = {
  table: {...pageWords, ...tableWords, ...couplingWords, ...simulatorWords, ...exerciseWords},
  lab: labSentences,
  page: labPageWords,
};

/** Loaded by the first question that shows it. */
const LoadedStage = practiceOnDemand(async () => (await import('./practiceLabParts.ts')).PracticeStage);

function Stage(props: LabRun) {
  return (
    <Suspense fallback={<Waiting />}>
      <LoadedStage {...props} />
    </Suspense>
  );
}

/** What exercises about the lab say, and what they show. */
export const teller = labTeller(words);

export const scenes: LabScenes = {
  Standing: (props) => <LabScene words={words} practice={practiceWords.practice} Stage={Stage} {...props} />,
  Levels: (props) => <LevelScene words={words} Stage={Stage} {...props} />,
};
