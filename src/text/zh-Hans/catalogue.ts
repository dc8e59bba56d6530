import type {Catalogue, LabCatalogue} from '../catalogue.ts';
import {couplingWords} from './couplings.ts';
import {exerciseWords} from './exercises.ts';
import {exploredWords} from './explored.ts';
import {homeWords} from './home.ts';
import {labSentences} from './lab.ts';
import {labPageWords} from './labPage.ts';
import {numberWords} from './numbers.ts';
import {pageWords} from './page.ts';
import {rowFilterWords} from './rowFilter.ts';
import {scenarioPageWords} from './scenarioPage.ts';
import {scenarioWords} from './scenarios.ts';
import {sessionPictureWords} from './sessionPicture.ts';
import {simulatorWords} from './simulator.ts';
import {tableWords} from './table.ts';
import {termWords} from './terms.ts';

export const catalogue: Catalogue = {
  ...pageWords,
  ...tableWords,
  ...simulatorWords,
  ...couplingWords,
  ...termWords,
  ...homeWords,
  ...numberWords,
  ...rowFilterWords,
  ...sessionPictureWords,
  ...exerciseWords,
};

export const labCatalogue: LabCatalogue = {
  table: catalogue,
  lab: labSentences,
  page: labPageWords,
  scenarios: scenarioWords,
  scenarioPage: scenarioPageWords,
  explored: exploredWords,
};
