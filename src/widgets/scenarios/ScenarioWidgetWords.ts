import type {LabWords} from '../../say/lab.ts';
import type {ScenarioPageWords} from '../../text/scenarioPage.ts';
import type {ScenarioWords} from '../../text/scenarios.ts';

/** What a scenario is told with: its own words beside those of the lab. */
export interface ScenarioWidgetWords extends LabWords {
  readonly scenarios: ScenarioWords;
  readonly scenarioPage: ScenarioPageWords;
}
