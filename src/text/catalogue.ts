import type {CouplingWords} from './couplings.ts';
import type {ExerciseWords} from './exercises.ts';
import type {ExploredWords} from './explored.ts';
import type {HomeWords} from './home.ts';
import type {LabSentences} from './lab.ts';
import type {LabPageWords} from './labPage.ts';
import type {NumberWords} from './numbers.ts';
import type {PageWords} from './page.ts';
import type {RowFilterWords} from './rowFilter.ts';
import type {ScenarioPageWords} from './scenarioPage.ts';
import type {ScenarioWords} from './scenarios.ts';
import type {SessionPictureWords} from './sessionPicture.ts';
import type {SimulatorWords} from './simulator.ts';
import type {TableWords} from './table.ts';
import type {TermWords} from './terms.ts';

/** The words of the table and of all that shows it, for commands and tests. A page takes only the topics that it shows. */
export type Catalogue = PageWords &
  TableWords &
  SimulatorWords &
  CouplingWords &
  TermWords &
  HomeWords &
  NumberWords &
  RowFilterWords &
  SessionPictureWords &
  ExerciseWords;

/** The words of the lab and of its scenarios, beside those of the table. For commands and tests too. */
export interface LabCatalogue {
  readonly table: Catalogue;
  readonly lab: LabSentences;
  readonly page: LabPageWords;
  readonly scenarios: ScenarioWords;
  readonly scenarioPage: ScenarioPageWords;
  readonly explored: ExploredWords;
}
