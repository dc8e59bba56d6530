import {couplingWords} from '@words/couplings.ts';
import {exerciseWords} from '@words/exercises.ts';
import {labSentences} from '@words/lab.ts';
import {labPageWords} from '@words/labPage.ts';
import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {labPart} from '../exercises/labPart.ts';
import {bringLab} from '../exercises/parts.ts';
import {labTeller} from '../say/labTeller.ts';
import {LabScene, LevelScene} from '../widgets/exercises/LabScene.tsx';
import type {LabScenes} from '../widgets/exercises/Scene.tsx';

bringLab(labPart);

const words = {
  table: {...pageWords, ...tableWords, ...couplingWords, ...simulatorWords, ...exerciseWords},
  lab: labSentences,
  page: labPageWords,
};

/** What exercises about the lab say, and what they show. */
export const teller = labTeller(words);

export const scenes: LabScenes = {
  Standing: (props) => <LabScene words={words} {...props} />,
  Levels: (props) => <LevelScene words={words} {...props} />,
};
